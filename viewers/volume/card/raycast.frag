// The ray kernels (viewers/volume/RayKernel.h) for a graphics card: the same job, the same samples, the same picture.
#version 330 core

uniform sampler3D voxels;
uniform usampler3D emptiness; // bricks to the nearest that can be seen, 0 = visible
uniform sampler2D table;      // colour and opacity of a sample, one row
uniform usampler3D labelMask;
uniform sampler2D labelTable; // per label two texels in a row of 512 labels: colour and opacity; tint
uniform bool labelled;
uniform float labelScale;
uniform float labelOffset;

uniform int mode; // CastMode
uniform vec3 origin;
uniform vec3 originPerColumn;
uniform vec3 originPerRow;
uniform vec3 direction;
uniform vec3 directionPerColumn;
uniform vec3 directionPerRow;
uniform vec3 spacingMm;
uniform float stepMm;
uniform vec3 boundsLow;
uniform vec3 boundsHigh;
uniform int planes;
uniform vec4 plane[6];
uniform float nearT;
uniform float farT;
uniform vec3 light;
uniform float interior;
uniform float opaque;
uniform float gradientScale;
uniform float tableLow;
uniform float tableScale;
uniform float storedScale; // texture value to stored value
uniform float storedOffset;
uniform vec3 background;

layout(location = 0) out vec4 picture;
layout(location = 1) out float depth;

#define infinity uintBitsToFloat(0x7f800000u)

const int composite = 0;
const int compositeShaded = 1;
const int maximum = 2;
const int minimum = 3;
const float brickSize = 8.0;
const float top = 2047.0;
const float leastAlpha = 0.0004;

vec3 size = vec3(textureSize(voxels, 0));

float valueAt(vec3 p)
{
    return texture(voxels, (p + 0.5) / size).r * storedScale + storedOffset;
}

vec3 gradientAt(vec3 p)
{
    vec3 low = max(p - 1.0, vec3(0.0));
    vec3 high = min(p + 1.0, size - 1.0);
    return 0.5 / spacingMm *
           vec3(valueAt(vec3(high.x, p.yz)) - valueAt(vec3(low.x, p.yz)),
                valueAt(vec3(p.x, high.y, p.z)) - valueAt(vec3(p.x, low.y, p.z)),
                valueAt(vec3(p.xy, high.z)) - valueAt(vec3(p.xy, low.z)));
}

float placeOf(float value)
{
    return clamp((value - tableLow) * tableScale, 0.0, top);
}

int labelAt(vec3 p)
{
    ivec3 at = ivec3(max(p * labelScale + labelOffset + 0.5, vec3(0.0)));
    return int(texelFetch(labelMask, min(at, textureSize(labelMask, 0) - 1), 0).r);
}

vec4 lookOf(int label, int part)
{
    return texelFetch(labelTable, ivec2(2 * (label % 512) + part, label / 512), 0);
}

float shade(vec3 gradient, out float diffuse, out float specular)
{
    float magnitude = sqrt(dot(gradient, gradient) + 1e-12);
    float facing = abs(dot(gradient, light)) / magnitude;
    float surface = min(magnitude * gradientScale, 1.0);
    diffuse = 0.8 + surface * (0.28 + 0.72 * facing - 0.8);
    specular = pow(facing, 16.0) * surface * 0.22;
    return surface;
}

struct Ray
{
    vec3 origin;
    vec3 direction;
    float stepT;
    float first;
    float last;
};

Ray rayAt(vec2 at)
{
    Ray ray;
    ray.origin = origin + at.x * originPerColumn + at.y * originPerRow;
    ray.direction = direction + at.x * directionPerColumn + at.y * directionPerRow;
    vec3 tiny = vec3(1e-12);
    ray.direction = mix(ray.direction, tiny, lessThan(abs(ray.direction), tiny));
    ray.stepT = stepMm / length(ray.direction * spacingMm);
    vec3 a = (boundsLow - ray.origin) / ray.direction;
    vec3 b = (boundsHigh - ray.origin) / ray.direction;
    vec3 enter = min(a, b);
    vec3 leave = max(a, b);
    float near = max(max(enter.x, max(enter.y, enter.z)), max(nearT, 0.0));
    float far = min(min(leave.x, min(leave.y, leave.z)), farT);
    for (int n = 0; n < planes; ++n) {
        float along = dot(plane[n].xyz, ray.direction);
        along = abs(along) < 1e-12 ? 1e-12 : along;
        float cut = -(dot(plane[n].xyz, ray.origin) + plane[n].w) / along;
        near = along > 0.0 ? max(near, cut) : near;
        far = along > 0.0 ? far : min(far, cut);
    }
    ray.first = ceil(near / ray.stepT);
    ray.last = floor(far / ray.stepT);
    return ray;
}

// The sample behind the empty cube around a brick.
float behindCube(Ray ray, vec3 brick, float reach, float number)
{
    vec3 wall = mix(brick + 1.0 - reach, brick + reach, greaterThan(ray.direction, vec3(0.0)));
    vec3 t = (wall * brickSize - ray.origin) / ray.direction;
    return max(floor(min(t.x, min(t.y, t.z)) / ray.stepT) + 1.0, number + 1.0);
}

vec4 gathered = vec4(0.0);
float found = -1.0; // place in the table; minimum: counted down from its end
float sum = 0.0;
float count = 0.0;
vec4 tinted = vec4(0.0);

void addMaterial(vec3 p, float value, float t)
{
    vec4 own = texelFetch(table, ivec2(int(placeOf(value)), 0), 0);
    vec4 look = vec4(0.0);
    if (labelled) {
        look = lookOf(labelAt(p), 0);
        own.a = look.a < 0.0 ? 0.0 : own.a;
        look.a = max(look.a, 0.0);
    }
    if (max(own.a, look.a) <= leastAlpha) {
        return;
    }
    float diffuse = 1.0;
    float specular = 0.0;
    if (mode == compositeShaded) {
        own.a *= mix(interior, 1.0, shade(gradientAt(p), diffuse, specular));
    }
    float alpha = own.a + look.a * (1.0 - own.a);
    vec3 colour = mix(own.rgb, look.rgb, look.a / max(own.a + look.a, 1e-6));
    float weight = (1.0 - gathered.a) * alpha;
    bool before = gathered.a < 0.5;
    gathered += weight * vec4(colour * diffuse + specular, 1.0);
    depth = before && gathered.a >= 0.5 ? t : depth;
}

void project(vec3 p, float value, float t)
{
    int label = labelled ? labelAt(p) : 0;
    if (labelled && lookOf(label, 0).a < 0.0) {
        return;
    }
    vec4 tint = labelled ? vec4(lookOf(label, 0).rgb, 1.0) * lookOf(label, 1).r : vec4(0.0);
    float place = mode == minimum ? top - placeOf(value) : placeOf(value);
    if (mode != maximum && mode != minimum) {
        sum += value;
        count += 1.0;
        tinted += tint;
    } else if (place > found) {
        found = place;
        depth = t;
        tinted = tint;
    }
}

void showProjected()
{
    float place = mode == minimum ? top - found : found;
    bool any = found >= 0.0;
    if (mode != maximum && mode != minimum) {
        any = count > 0.0;
        place = placeOf(sum / max(count, 1.0));
        tinted /= max(count, 1.0);
    }
    vec4 own = texelFetch(table, ivec2(int(clamp(place, 0.0, top)), 0), 0);
    bool shown = any && own.a > 0.0;
    gathered = shown ? vec4(own.rgb * (1.0 - tinted.a) + tinted.rgb, 1.0) : vec4(0.0);
    depth = shown ? depth : infinity;
}

void main()
{
    depth = infinity;
    bool material = mode == composite || mode == compositeShaded;
    Ray ray = rayAt(gl_FragCoord.xy);
    float number = ray.first;
    while (number <= ray.last && gathered.a < opaque) {
        float t = number * ray.stepT;
        vec3 p = clamp(ray.origin + t * ray.direction, vec3(0.0), size - 1.0);
        ivec3 brick = ivec3(p) / 8;
        uint empty = texelFetch(emptiness, brick, 0).r;
        if (empty > 0u) {
            number = behindCube(ray, vec3(brick), float(empty), number);
            continue;
        }
        if (material) {
            addMaterial(p, valueAt(p), t);
        } else {
            project(p, valueAt(p), t);
        }
        number += 1.0;
    }
    if (!material) {
        showProjected();
    }
    vec3 colour = clamp(gathered.rgb + (1.0 - gathered.a) * background, 0.0, 1.0);
    picture = vec4(floor(colour * 255.0 + 0.5) / 255.0, 1.0);
}
