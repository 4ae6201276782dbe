#include "viewers/volume/card/CardRayCaster.h"

#include "viewers/volume/card/VoxelPacking.h"

#include <QDir>
#include <QFile>

namespace portlight::viewers {

namespace {

constexpr int labelsPerRow = 512;
constexpr int bandHeight = 64; // rows of a picture drawn at once: a cancelled one ends soon, the desktop is not held up

constexpr const char* vertexShader = R"(#version 330 core
void main()
{
    gl_Position = vec4(gl_VertexID == 1 ? 3.0 : -1.0, gl_VertexID == 2 ? 3.0 : -1.0, 0.0, 1.0);
}
)";

std::array<float, 3> channelsOf(std::uint32_t colour)
{
    const auto channel = [colour](unsigned shift) { return static_cast<float>((colour >> shift) & 0xffU) / 255.0F; };
    return {channel(16), channel(8), channel(0)};
}

} // namespace

bool isSoftwareRenderer(const QString& glRenderer)
{
    for (const char* name : {"llvmpipe", "softpipe", "swrast", "software", "swiftshader", "svga3d", "virgl"}) {
        if (glRenderer.contains(QLatin1String(name), Qt::CaseInsensitive)) {
            return true;
        }
    }
    return glRenderer.isEmpty();
}

bool mayHaveGraphicsCard()
{
    return !QDir(QStringLiteral("/dev/dri")).entryList({QStringLiteral("renderD*")}, QDir::System).isEmpty() ||
           QFile::exists(QStringLiteral("/dev/nvidiactl"));
}

CardRayCaster::CardRayCaster()
{
    QSurfaceFormat format;
    format.setRenderableType(QSurfaceFormat::OpenGL);
    format.setVersion(3, 3);
    format.setProfile(QSurfaceFormat::CoreProfile);
    m_surface.setFormat(format);
    m_surface.create();
}

CardRayCaster::~CardRayCaster() = default;

QString CardRayCaster::start()
{
    m_context = std::make_unique<QOpenGLContext>();
    m_context->setFormat(m_surface.requestedFormat());
    if (!m_surface.isValid() || !m_context->create() || !m_context->makeCurrent(&m_surface)) {
        return QStringLiteral("There is no OpenGL here.");
    }
    initializeOpenGLFunctions();
    m_glRenderer = QString::fromLatin1(reinterpret_cast<const char*>(glGetString(GL_RENDERER)));
    const auto version = m_context->format().version();
    if (version < qMakePair(3, 3) || m_context->isOpenGLES()) {
        return QStringLiteral("%1 has OpenGL %2.%3 only.").arg(m_glRenderer).arg(version.first).arg(version.second);
    }
    if (!link()) {
        return m_problem;
    }
    glGenVertexArrays(1, &m_vertices);
    glGenTextures(units, m_textures);
    glGenFramebuffers(1, &m_frame);
    glGenTextures(2, m_targets);
    glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
    glPixelStorei(GL_PACK_ALIGNMENT, 1);
    return failed("preparing") ? m_problem : QString();
}

void CardRayCaster::stop()
{
    m_context.reset(); // takes all its objects with it: nothing is shared
}

void CardRayCaster::forgetVolume()
{
    m_heldVoxels = nullptr;
    m_heldLabels = nullptr;
}

void CardRayCaster::forgetLabels()
{
    m_heldLabels = nullptr;
}

GLuint CardRayCaster::shader(GLenum kind, const QByteArray& source)
{
    const GLuint made = glCreateShader(kind);
    const char* text = source.constData();
    glShaderSource(made, 1, &text, nullptr);
    glCompileShader(made);
    GLint done = 0;
    glGetShaderiv(made, GL_COMPILE_STATUS, &done);
    if (done == 0) {
        std::array<char, 512> log{};
        glGetShaderInfoLog(made, static_cast<GLsizei>(log.size()), nullptr, log.data());
        m_problem = QStringLiteral("A shader does not compile: %1").arg(QString::fromLatin1(log.data()).simplified());
    }
    return made;
}

bool CardRayCaster::link()
{
    QFile file(QStringLiteral(":/portlight/shaders/raycast.frag"));
    if (!file.open(QIODevice::ReadOnly)) {
        m_problem = QStringLiteral("The shader is missing.");
        return false;
    }
    QByteArray source = file.readAll();
    source.remove(0, source.indexOf("#version")); // which has to come first
    m_program = glCreateProgram();
    for (const GLuint part : {shader(GL_VERTEX_SHADER, vertexShader), shader(GL_FRAGMENT_SHADER, source)}) {
        glAttachShader(m_program, part);
        glDeleteShader(part); // once the program lets it go
    }
    glLinkProgram(m_program);
    GLint done = 0;
    glGetProgramiv(m_program, GL_LINK_STATUS, &done);
    if (done == 0 && m_problem.isEmpty()) {
        m_problem = QStringLiteral("The shaders do not link.");
    }
    return done != 0;
}

bool CardRayCaster::failed(const char* doing)
{
    const GLenum error = glGetError();
    if (error == GL_NO_ERROR && m_context->isValid()) {
        return false;
    }
    m_problem = QStringLiteral("%1 failed while %2 (error 0x%3).")
                    .arg(m_glRenderer, QLatin1String(doing))
                    .arg(error, 4, 16, QLatin1Char('0'));
    return true;
}

void CardRayCaster::bind(Unit unit, GLenum target)
{
    glActiveTexture(GL_TEXTURE0 + static_cast<GLenum>(unit));
    glBindTexture(target, m_textures[unit]);
    for (const GLenum way : {GL_TEXTURE_WRAP_S, GL_TEXTURE_WRAP_T, GL_TEXTURE_WRAP_R}) {
        glTexParameteri(target, way, GL_CLAMP_TO_EDGE);
    }
    const GLint filter = unit == VoxelUnit ? GL_LINEAR : GL_NEAREST;
    glTexParameteri(target, GL_TEXTURE_MIN_FILTER, filter);
    glTexParameteri(target, GL_TEXTURE_MAG_FILTER, filter);
}

bool CardRayCaster::takeVoxels(const BrickedVolume& volume, std::size_t level)
{
    const VolumeLevel& from = volume.levels()[level];
    const void* voxels = from.voxels->data();
    if (voxels == m_heldVoxels) {
        return true;
    }
    const auto [width, height, slices] = from.size;
    const VoxelPacking packing = packingOf(volume.storedType());
    m_storedScale = static_cast<float>(packing.largest);
    m_storedOffset = static_cast<float>(packing.lowest);
    bind(VoxelUnit, GL_TEXTURE_3D);
    glTexImage3D(GL_TEXTURE_3D, 0, static_cast<GLint>(packing.internal), width, height, slices, 0, GL_RED, packing.type,
                 nullptr);
    std::vector<char> slice;
    const std::size_t count = static_cast<std::size_t>(width) * static_cast<std::size_t>(height);
    for (int k = 0; k < slices; ++k) {
        unsignedSlice(volume.storedType(), voxels, static_cast<std::size_t>(k) * count, count, slice);
        glTexSubImage3D(GL_TEXTURE_3D, 0, 0, 0, k, width, height, 1, GL_RED, packing.type, slice.data());
    }
    m_heldVoxels = failed("taking the voxels") ? nullptr : voxels;
    return m_heldVoxels != nullptr;
}

void CardRayCaster::takeEmptiness(const RayJob& job)
{
    bind(EmptinessUnit, GL_TEXTURE_3D);
    glTexImage3D(GL_TEXTURE_3D, 0, GL_R8UI, job.bricks[0], job.bricks[1], job.bricks[2], 0, GL_RED_INTEGER,
                 GL_UNSIGNED_BYTE, job.emptiness);
}

void CardRayCaster::takeTables(const RayJob& job, const LabelTable* labels)
{
    std::vector<float> entries;
    for (const RayJob::TableEntry* entry = job.table; entry != job.table + RayJob::tableSize; ++entry) {
        const auto channels = channelsOf(entry->colour);
        entries.insert(entries.end(), {channels[0], channels[1], channels[2], entry->alpha});
    }
    bind(TableUnit, GL_TEXTURE_2D);
    glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA32F, RayJob::tableSize, 1, 0, GL_RGBA, GL_FLOAT, entries.data());
    const std::size_t count = labels != nullptr ? labels->tints().size() : 0;
    const auto rows = static_cast<int>(count) / labelsPerRow + 1;
    std::vector<float> looks(static_cast<std::size_t>(rows) * labelsPerRow * 8, 0.0F);
    for (std::size_t n = 0; n < count; ++n) {
        const auto channels = channelsOf(job.labelColour[n]);
        std::copy_n(channels.data(), 3, &looks[n * 8]);
        looks[n * 8 + 3] = job.labelAlpha[n];
        looks[n * 8 + 4] = std::max(job.labelTint[n], 0.0F);
    }
    bind(LooksUnit, GL_TEXTURE_2D);
    glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA32F, 2 * labelsPerRow, rows, 0, GL_RGBA, GL_FLOAT, looks.data());
}

void CardRayCaster::takeLabels(const RayJob& job)
{
    const bool wide = job.labels16 != nullptr;
    const void* mask = wide ? static_cast<const void*>(job.labels16) : job.labels8;
    bind(MaskUnit, GL_TEXTURE_3D);
    if (mask == nullptr) {
        const std::uint8_t none = 0;
        glTexImage3D(GL_TEXTURE_3D, 0, GL_R8UI, 1, 1, 1, 0, GL_RED_INTEGER, GL_UNSIGNED_BYTE, &none);
    } else if (mask != m_heldLabels) {
        glTexImage3D(GL_TEXTURE_3D, 0, wide ? GL_R16UI : GL_R8UI, job.labelSize[0], job.labelSize[1], job.labelSize[2],
                     0, GL_RED_INTEGER, wide ? GL_UNSIGNED_SHORT : GL_UNSIGNED_BYTE, mask);
    }
    m_heldLabels = mask;
}

void CardRayCaster::set(const char* name, float value)
{
    glUniform1f(glGetUniformLocation(m_program, name), value);
}

void CardRayCaster::set(const char* name, int value)
{
    glUniform1i(glGetUniformLocation(m_program, name), value);
}

void CardRayCaster::set(const char* name, const float (&vector)[3])
{
    glUniform3fv(glGetUniformLocation(m_program, name), 1, vector);
}

void CardRayCaster::setUniforms(const RayJob& job)
{
    constexpr const char* samplers[units] = {"voxels", "emptiness", "table", "labelMask", "labelTable"};
    for (int unit = 0; unit < units; ++unit) {
        set(samplers[unit], unit);
    }
    set("labelled", m_heldLabels != nullptr ? 1 : 0);
    set("labelScale", job.labelScale);
    set("labelOffset", job.labelOffset);
    set("mode", static_cast<int>(job.mode));
    set("origin", job.origin);
    set("originPerColumn", job.originPerColumn);
    set("originPerRow", job.originPerRow);
    set("direction", job.direction);
    set("directionPerColumn", job.directionPerColumn);
    set("directionPerRow", job.directionPerRow);
    set("spacingMm", job.spacingMm);
    set("stepMm", job.stepMm);
    set("boundsLow", job.boundsLow);
    set("boundsHigh", job.boundsHigh);
    set("planes", job.planes);
    glUniform4fv(glGetUniformLocation(m_program, "plane"), RayJob::mostPlanes, &job.plane[0][0]);
    set("nearT", job.nearT);
    set("farT", job.farT);
    set("light", job.light);
    set("interior", job.interior);
    set("opaque", job.opaque);
    set("gradientScale", job.gradientScale);
    set("tableLow", job.tableLow);
    set("tableScale", job.tableScale);
    set("storedScale", m_storedScale);
    set("storedOffset", m_storedOffset);
    const auto channels = channelsOf(job.background);
    const float background[3] = {channels[0], channels[1], channels[2]};
    set("background", background);
}

bool CardRayCaster::makeTarget(QSize size)
{
    glBindFramebuffer(GL_FRAMEBUFFER, m_frame);
    if (size != m_targetSize) {
        constexpr GLenum formats[2] = {GL_RGBA8, GL_R32F};
        constexpr GLenum channels[2] = {GL_RGBA, GL_RED};
        constexpr GLenum types[2] = {GL_UNSIGNED_BYTE, GL_FLOAT};
        for (unsigned n = 0; n < 2; ++n) {
            glActiveTexture(GL_TEXTURE0 + units);
            glBindTexture(GL_TEXTURE_2D, m_targets[n]);
            glTexImage2D(GL_TEXTURE_2D, 0, static_cast<GLint>(formats[n]), size.width(), size.height(), 0, channels[n],
                         types[n], nullptr);
            glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
            glFramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0 + n, GL_TEXTURE_2D, m_targets[n], 0);
        }
        m_targetSize = size;
    }
    constexpr GLenum both[2] = {GL_COLOR_ATTACHMENT0, GL_COLOR_ATTACHMENT1};
    glDrawBuffers(2, both);
    glViewport(0, 0, size.width(), size.height());
    return glCheckFramebufferStatus(GL_FRAMEBUFFER) == GL_FRAMEBUFFER_COMPLETE;
}

bool CardRayCaster::draw(const RayJob& job)
{
    glBindVertexArray(m_vertices);
    glEnable(GL_SCISSOR_TEST);
    for (int row = 0; row < job.height; row += bandHeight) {
        if (job.cancelled->load(std::memory_order_relaxed)) {
            return false;
        }
        glScissor(0, row, job.width, bandHeight);
        glDrawArrays(GL_TRIANGLES, 0, 3);
        glFinish();
    }
    return true;
}

// Row 0 of the card's picture is the first that is read, and the first of ours.
void CardRayCaster::readBack(const RayJob& job)
{
    std::vector<std::uint8_t> rgba(static_cast<std::size_t>(job.width) * static_cast<std::size_t>(job.height) * 4);
    glReadBuffer(GL_COLOR_ATTACHMENT0);
    glReadPixels(0, 0, job.width, job.height, GL_RGBA, GL_UNSIGNED_BYTE, rgba.data());
    for (std::size_t i = 0; i < rgba.size() / 4; ++i) {
        job.pixels[i] = qRgb(rgba[4 * i], rgba[4 * i + 1], rgba[4 * i + 2]);
    }
    glReadBuffer(GL_COLOR_ATTACHMENT1);
    glReadPixels(0, 0, job.width, job.height, GL_RED, GL_FLOAT, job.depth);
}

bool CardRayCaster::cast(RayScene& scene, const RenderRequest& request, const CastOptions& options,
                         const std::atomic<bool>& cancelled, RenderedFrame& frame)
{
    if (!m_context->makeCurrent(&m_surface)) {
        m_problem = QStringLiteral("%1 was lost.").arg(m_glRenderer);
        return false;
    }
    const auto prepared = scene.prepare(request, options, cancelled);
    RayJob& job = prepared->job;
    RayScene::setTarget(job, request, frame);
    glUseProgram(m_program);
    if (!takeVoxels(scene.volume(), options.level)) {
        return false;
    }
    takeEmptiness(job);
    takeLabels(job);
    takeTables(job, scene.labelTable());
    if (!makeTarget(options.imageSize) || failed("preparing a picture")) {
        m_problem = m_problem.isEmpty() ? QStringLiteral("%1 takes no picture.").arg(m_glRenderer) : m_problem;
        return false;
    }
    setUniforms(job);
    if (!draw(job)) {
        return false;
    }
    readBack(job);
    if (failed("drawing")) {
        return false;
    }
    frame.showsScan = RayScene::showsScan(job);
    return !cancelled.load();
}

} // namespace portlight::viewers
