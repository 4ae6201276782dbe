// The ray caster on a graphics card (OpenGL 3.3): a RayJob's picture drawn into memory of the card and read back, so
// that no window becomes a GL window. See docs/adr/0013-own-ray-caster-on-the-graphics-card.md.
//
// Made on the GUI thread; everything else happens on the one thread that renders. No OpenGL is loaded before start().
#pragma once

#include "viewers/volume/RayScene.h"

#include <QOffscreenSurface>
#include <QOpenGLContext>
#include <QOpenGLExtraFunctions>

namespace portlight::viewers {

// Whether a program that draws by itself (Mesa's llvmpipe and the like) stands in for a card: of GL_RENDERER.
[[nodiscard]] bool isSoftwareRenderer(const QString& glRenderer);
// Whether this machine has a card at all, told without loading OpenGL.
[[nodiscard]] bool mayHaveGraphicsCard();

class CardRayCaster : private QOpenGLExtraFunctions
{
public:
    CardRayCaster();
    ~CardRayCaster();

    // What is wrong, one untranslated sentence for the log; empty when it is ready.
    [[nodiscard]] QString start();
    void stop(); // frees what it holds; before the thread ends
    [[nodiscard]] const QString& glRenderer() const { return m_glRenderer; }

    void forgetVolume(); // and labels: what it holds of them is out of date
    void forgetLabels();
    // As RayScene::cast. False when cancelled or when the card failed (problem() tells).
    [[nodiscard]] bool cast(RayScene& scene, const RenderRequest& request, const CastOptions& options,
                            const std::atomic<bool>& cancelled, RenderedFrame& frame);
    [[nodiscard]] const QString& problem() const { return m_problem; }

private:
    enum Unit { VoxelUnit, EmptinessUnit, TableUnit, MaskUnit, LooksUnit, units };

    [[nodiscard]] GLuint shader(GLenum kind, const QByteArray& source);
    [[nodiscard]] bool link();
    [[nodiscard]] bool takeVoxels(const BrickedVolume& volume, std::size_t level);
    void takeEmptiness(const RayJob& job);
    void takeTables(const RayJob& job, const LabelTable* labels);
    void takeLabels(const RayJob& job);
    void setUniforms(const RayJob& job);
    [[nodiscard]] bool makeTarget(QSize size);
    [[nodiscard]] bool draw(const RayJob& job);
    void readBack(const RayJob& job);
    void bind(Unit unit, GLenum target);
    [[nodiscard]] bool failed(const char* doing);
    void set(const char* name, float value);
    void set(const char* name, int value);
    void set(const char* name, const float (&vector)[3]);

    QOffscreenSurface m_surface;
    std::unique_ptr<QOpenGLContext> m_context;
    QString m_glRenderer;
    QString m_problem;
    GLuint m_program = 0;
    GLuint m_vertices = 0;
    GLuint m_textures[units] = {};
    GLuint m_frame = 0;
    GLuint m_targets[2] = {}; // picture, depth
    QSize m_targetSize;
    const void* m_heldVoxels = nullptr;
    const void* m_heldLabels = nullptr;
    float m_storedScale = 1.0F;
    float m_storedOffset = 0.0F;
};

} // namespace portlight::viewers
