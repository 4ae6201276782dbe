"""Peer of the desk: loads a DICOM series and volume-renders it in ParaView (run by pvbatch).

Prints one JSON object: milliseconds from opening the series, and from the start of the process, to pixels read back that show it.
"""

import json
import os
import sys
import time

PROCESS_START = time.time() - (time.clock_gettime(time.CLOCK_BOOTTIME)
                               - int(open(f"/proc/{os.getpid()}/stat").read().rsplit(")", 1)[1].split()[19])
                               / os.sysconf("SC_CLK_TCK"))

from paraview import simple  # noqa: E402
from vtkmodules.vtkCommonCore import vtkUnsignedCharArray  # noqa: E402


def read_back(view):
    pixels = vtkUnsignedCharArray()
    width, height = view.ViewSize
    view.GetRenderWindow().GetPixelData(0, 0, width - 1, height - 1, 1, pixels, 0)
    return pixels.GetRange(0), pixels.GetRange(1), pixels.GetRange(2)


def main():
    folder = sys.argv[1]
    simple._DisableFirstRenderCameraReset()
    view = simple.CreateView("RenderView")
    view.ViewSize = [1280, 800]
    simple.Render(view)  # the window is up before the clock starts, as the desk's is
    opened = time.time()
    reader = simple.DICOMReaderdirectory(FileName=folder)
    reader.UpdatePipeline()
    display = simple.Show(reader, view)
    display.SetRepresentationType("Volume")
    name = reader.PointData.GetArray(0).Name
    simple.ColorBy(display, ("POINTS", name))
    display.RescaleTransferFunctionToDataRange(False)
    simple.ResetCamera(view)
    simple.Render(view)
    ranges = read_back(view)
    shown = time.time()
    print(json.dumps({
        "open_to_first_image_ms": (shown - opened) * 1000.0,
        "start_to_first_image_ms": (shown - PROCESS_START) * 1000.0,
        "points": reader.GetDataInformation().GetNumberOfPoints(),
        "pixels_differ": any(low != high for low, high in ranges),
    }))


main()
