// Where the parcel is, and how dark and how cluttered it is there: the picture in cells of 4 x 4 pixels.
#pragma once

#include "training/projection/NoiseModel.h"

#include <vector>

namespace portlight::training {

class ParcelMap
{
public:
    static constexpr int cellPixels = 4;

    ParcelMap(const AttenuationImage& image, const NoiseModel& noise);

    [[nodiscard]] int columns() const { return m_columns; }
    [[nodiscard]] int rows() const { return m_rows; }
    [[nodiscard]] bool holds(int column, int row) const
    {
        return column >= 0 && row >= 0 && column < m_columns && row < m_rows;
    }
    // Part of a parcel, its hollow inside included; the cell must lie inside the picture.
    [[nodiscard]] bool inside(int column, int row) const { return m_inside[index(column, row)]; }
    [[nodiscard]] float brightness(int column, int row) const { return m_brightness[index(column, row)]; }
    // 0 in an even place, 1 at the most cluttered twentieth of the parcel.
    [[nodiscard]] double clutter(int column, int row) const;
    // Mean clutter of the whole parcel in brightness, for comparing pictures.
    [[nodiscard]] double complexity() const { return m_complexity; }
    [[nodiscard]] bool isEmpty() const { return m_empty; }

private:
    [[nodiscard]] std::size_t index(int column, int row) const
    {
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns) + static_cast<std::size_t>(column);
    }
    void averageCells(const AttenuationImage& image, const NoiseModel& noise);
    void findInside();
    void rateClutter();

    int m_columns = 0;
    int m_rows = 0;
    std::vector<float> m_brightness;
    std::vector<float> m_clutter; // mean departure from the neighbourhood, in brightness
    std::vector<bool> m_inside;
    double m_clutterTop = 1.0;
    double m_complexity = 0.0;
    bool m_empty = true;
};

} // namespace portlight::training
