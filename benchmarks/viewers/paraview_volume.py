"""Peer of the desk: opens the parcel in ParaView and volume-renders it (run by pvbatch).

usage: paraview_volume.py FILE
Prints one JSON object: milliseconds from opening the file to pixels read back that show it.
"""

import json
import sys
import time

from paraview import simple
from vtkmodules.vtkCommonCore import vtkUnsignedCharArray


def main():
    view = simple.CreateView("RenderView")
    view.ViewSize = [1280, 800]
    simple.Render(view)  # the window is up before the clock starts
    wall, processor = time.perf_counter(), time.process_time()
    reader = simple.OpenDataFile(sys.argv[1])
    reader.UpdatePipeline()
    display = simple.Show(reader, view)
    display.SetRepresentationType("Volume")
    simple.ColorBy(display, ("POINTS", reader.PointData.GetArray(0).Name))
    display.RescaleTransferFunctionToDataRange(False)
    simple.ResetCamera(view)
    simple.Render(view)
    pixels = vtkUnsignedCharArray()
    view.GetRenderWindow().GetPixelData(0, 0, 1279, 799, 1, pixels, 0)
    print(json.dumps({"wall": (time.perf_counter() - wall) * 1000.0,
                      "processor": (time.process_time() - processor) * 1000.0,
                      "shown": any(low != high for low, high in (pixels.GetRange(channel) for channel in range(3)))}))


main()
