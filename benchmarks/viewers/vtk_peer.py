"""Peers of the volume viewer: VTK's own mappers on the scene that bench_volume wrote (run by pvbatch).

usage: vtk_peer.py WHAT SCENE [PICTURE]
WHAT is one of fixedpoint, gpu (frames at rest of the same cameras at the same distance between samples), maximum, moving
(vtkFixedPointVolumeRayCastMapper left to keep 30 frames a second by itself), first (file to first image), slices
(vtkImageReslice) or difference (PICTURE is ours: how far VTK's is from it). Prints one JSON object of milliseconds.
"""

import json
import math
import statistics
import sys
import time

import vtkmodules.vtkRenderingOpenGL2  # noqa: F401
import vtkmodules.vtkRenderingVolumeOpenGL2  # noqa: F401
from vtkmodules.util.numpy_support import vtk_to_numpy
from vtkmodules.vtkCommonCore import vtkLookupTable, vtkUnsignedCharArray
from vtkmodules.vtkCommonDataModel import vtkPiecewiseFunction
from vtkmodules.vtkCommonMath import vtkMatrix4x4
from vtkmodules.vtkImagingCore import vtkImageMapToColors, vtkImageReslice
from vtkmodules.vtkIOImage import vtkNrrdReader, vtkPNGReader
from vtkmodules.vtkRenderingCore import (vtkColorTransferFunction, vtkRenderer, vtkRenderWindow, vtkVolume,
                                         vtkVolumeProperty)
from vtkmodules.vtkRenderingVolume import vtkFixedPointVolumeRayCastMapper
from vtkmodules.vtkRenderingVolumeOpenGL2 import vtkOpenGLGPUVolumeRayCastMapper


def read(path):
    reader = vtkNrrdReader()
    reader.SetFileName(path)
    reader.Update()
    return reader.GetOutput()


class Stage:
    """A window with one volume in it, as the scene describes it."""

    def __init__(self, scene, mapper):
        self.scene, self.mapper = scene, mapper
        self.window, self.renderer = vtkRenderWindow(), vtkRenderer()
        self.window.SetOffScreenRendering(1)
        self.window.SetMultiSamples(0)
        self.window.SetSize(*scene["size"])
        self.window.AddRenderer(self.renderer)
        self.renderer.SetBackground(0x14 / 255.0, 0x15 / 255.0, 0x17 / 255.0)
        self.window.Render()  # the window is up before any clock starts

    def show(self, image, points, shaded):
        colour, opacity = vtkColorTransferFunction(), vtkPiecewiseFunction()
        for value, red, green, blue, alpha in points:
            colour.AddRGBPoint(value, red, green, blue)
            opacity.AddPoint(value, alpha)
        look = vtkVolumeProperty()
        look.SetColor(colour)
        look.SetScalarOpacity(opacity)
        look.SetScalarOpacityUnitDistance(self.scene["unit_mm"])
        look.SetInterpolationTypeToLinear()
        look.SetShade(1 if shaded else 0)
        look.SetAmbient(0.28)
        look.SetDiffuse(0.72)
        look.SetSpecular(0.22)
        look.SetSpecularPower(16.0)
        self.mapper.SetInputData(image)
        volume = vtkVolume()
        volume.SetMapper(self.mapper)
        volume.SetProperty(look)
        self.renderer.AddVolume(volume)

    def look_from(self, number):
        at, camera = self.scene["cameras"][number], self.renderer.GetActiveCamera()
        camera.SetPosition(*at["eye"])
        camera.SetFocalPoint(*at["focus"])
        camera.SetViewUp(*at["up"])
        camera.SetViewAngle(self.scene["angle_degrees"])
        self.renderer.ResetCameraClippingRange()

    def pixels(self):
        pixels = vtkUnsignedCharArray()
        width, height = self.scene["size"]
        self.window.GetPixelData(0, 0, width - 1, height - 1, 1, pixels, 0)
        return pixels

    def frame(self, number):
        wall, processor = time.perf_counter(), time.process_time()
        self.look_from(number)
        self.window.Render()
        self.pixels()
        return (time.perf_counter() - wall) * 1000.0, (time.process_time() - processor) * 1000.0


def fixed_samples(mapper, step):
    mapper.SetAutoAdjustSampleDistances(0)
    mapper.SetSampleDistance(step)
    if hasattr(mapper, "SetInteractiveSampleDistance"):
        mapper.SetInteractiveSampleDistance(step)
    if hasattr(mapper, "SetImageSampleDistance"):
        mapper.SetImageSampleDistance(1.0)
    if hasattr(mapper, "SetLockSampleDistanceToInputSpacing"):
        mapper.SetLockSampleDistanceToInputSpacing(0)
    return mapper


def frames(scene, mapper, numbers, points="points", shaded=True):
    stage = Stage(scene, fixed_samples(mapper, scene["step_mm"]))
    stage.show(read(scene["volume"]), scene[points], shaded)
    stage.frame(1)  # normals, textures and shaders are not counted
    timed = [stage.frame(number) for number in numbers]
    return {"wall": statistics.median(wall for wall, _ in timed),
            "processor": statistics.mean(processor for _, processor in timed)}


def maximum(scene):
    mapper = vtkFixedPointVolumeRayCastMapper()
    mapper.SetBlendModeToMaximumIntensity()
    return frames(scene, mapper, (0, 20, 40), "maximum", False)


def moving(scene):
    stage = Stage(scene, vtkFixedPointVolumeRayCastMapper())
    stage.show(read(scene["volume"]), scene["points"], True)
    stage.window.SetDesiredUpdateRate(30.0)
    timed = [stage.frame(number) for number in range(60)][20:]
    return {"wall": statistics.median(wall for wall, _ in timed),
            "late": sorted(wall for wall, _ in timed)[int(0.95 * (len(timed) - 1))],
            "processor": statistics.mean(processor for _, processor in timed),
            "image_sample_distance": stage.mapper.GetImageSampleDistance()}


def first(scene):
    mapper = fixed_samples(vtkFixedPointVolumeRayCastMapper(), scene["step_mm"])
    stage = Stage(scene, mapper)
    wall, processor = time.perf_counter(), time.process_time()
    stage.show(read(scene["volume"]), scene["points"], True)
    stage.look_from(0)
    stage.window.Render()
    pixels = stage.pixels()
    return {"wall": (time.perf_counter() - wall) * 1000.0, "processor": (time.process_time() - processor) * 1000.0,
            "shown": any(low != high for low, high in (pixels.GetRange(channel) for channel in range(3)))}


def slices(scene):
    image = read(scene["volume"])
    spacing, origin, size = image.GetSpacing(), image.GetOrigin(), image.GetDimensions()
    grey = vtkLookupTable()
    grey.SetTableRange(-1000.0, 1400.0)
    grey.SetSaturationRange(0.0, 0.0)
    grey.SetValueRange(0.0, 1.0)
    grey.Build()

    def timed(axes, extent, interpolate):
        reslice, colours = vtkImageReslice(), vtkImageMapToColors()
        reslice.SetInputData(image)
        reslice.SetOutputDimensionality(2)
        if interpolate:
            reslice.SetInterpolationModeToLinear()
        else:
            reslice.SetInterpolationModeToNearestNeighbor()
        colours.SetLookupTable(grey)
        colours.SetOutputFormatToLuminance()
        colours.SetInputConnection(reslice.GetOutputPort())
        x, y, normal = axes
        reslice.SetOutputExtent(0, extent[0] - 1, 0, extent[1] - 1, 0, 0)
        reslice.SetOutputSpacing(spacing[0], spacing[0], spacing[0])
        reslice.SetOutputOrigin(-0.5 * extent[0] * spacing[0], -0.5 * extent[1] * spacing[0], 0.0)
        centre = [origin[a] + 0.5 * (size[a] - 1) * spacing[a] for a in range(3)]
        costs = []
        for run in range(61):
            shift = ((run * 37) % 201 - 100) * spacing[0]
            matrix = vtkMatrix4x4()
            for row in range(3):
                for column, vector in enumerate((x, y, normal)):
                    matrix.SetElement(row, column, vector[row])
                matrix.SetElement(row, 3, centre[row] + shift * normal[row])
            reslice.SetResliceAxes(matrix)
            start = time.perf_counter()
            colours.Update()
            costs.append((time.perf_counter() - start) * 1000.0)
        return statistics.median(costs)

    c, s = math.cos(0.5), math.sin(0.5)
    return {"axial": timed(((1, 0, 0), (0, 1, 0), (0, 0, 1)), size[:2], False),
            "coronal": timed(((1, 0, 0), (0, 0, 1), (0, -1, 0)), (size[0], size[2]), False),
            "sagittal": timed(((0, 1, 0), (0, 0, 1), (1, 0, 0)), (size[1], size[2]), False),
            "oblique": timed(((c, s, 0), (-s * c, c * c, s), (s * s, -s * c, c)), (512, 512), True)}


def difference(scene, picture):
    mapper = fixed_samples(vtkFixedPointVolumeRayCastMapper(), scene["step_mm"])
    stage = Stage(scene, mapper)
    stage.show(read(scene["volume"]), scene["points"], True)
    stage.frame(0)
    reader = vtkPNGReader()
    reader.SetFileName(picture)
    reader.Update()
    ours = vtk_to_numpy(reader.GetOutput().GetPointData().GetScalars())[:, :3].astype(float)
    theirs = vtk_to_numpy(stage.pixels()).reshape(-1, 3).astype(float)
    return {"percent": float(((ours - theirs) ** 2).mean() ** 0.5 / 2.55)}


def main():
    what, scene = sys.argv[1], json.load(open(sys.argv[2], encoding="utf-8"))
    measured = {
        "fixedpoint": lambda: frames(scene, vtkFixedPointVolumeRayCastMapper(), (0, 20, 40)),
        "gpu": lambda: frames(scene, vtkOpenGLGPUVolumeRayCastMapper(), (0,)),
        "maximum": lambda: maximum(scene),
        "moving": lambda: moving(scene),
        "first": lambda: first(scene),
        "slices": lambda: slices(scene),
        "difference": lambda: difference(scene, sys.argv[3]),
    }[what]()
    print(json.dumps(measured))


main()
