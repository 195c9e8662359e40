// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/look/tone.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace landgang::ui {
namespace {

constexpr double kTextContrast = 4.5; // WCAG 2.1, 1.4.3.
constexpr double kPartContrast = 3.0; // WCAG 2.1, 1.4.11.

QColor hueOf(Tone tone, bool dark)
{
    switch (tone) {
    case Tone::Calm: return QColor::fromRgb(dark ? 0xb6c2d1u : 0x475569u);
    case Tone::Good: return QColor::fromRgb(dark ? 0x7ddc9au : 0x166534u);
    case Tone::Waiting: return QColor::fromRgb(dark ? 0xffb454u : 0x8a4b00u);
    case Tone::Gap: return QColor::fromRgb(dark ? 0xff8fa3u : 0xa30f3cu);
    case Tone::Info: return QColor::fromRgb(dark ? 0x8fb8ffu : 0x1e4fa0u);
    }
    Q_UNREACHABLE();
}

QColor mixed(const QColor &base, const QColor &other, double share)
{
    const auto part = [share](float from, float to) {
        return static_cast<float>((1.0 - share) * double(from) + share * double(to));
    };
    return QColor::fromRgbF(part(base.redF(), other.redF()), part(base.greenF(), other.greenF()),
                            part(base.blueF(), other.blueF()));
}

/// `colour` moved towards black or white until it stands out enough from all of `backgrounds`: the
/// palette is the user's and may be any.
QColor readable(const QColor &colour, std::initializer_list<QColor> backgrounds, double contrast,
                bool dark)
{
    const QColor goal = dark ? QColor(Qt::white) : QColor(Qt::black);
    for (int step = 0; step < 20; ++step) {
        const QColor candidate = mixed(colour, goal, step / 20.0);
        const bool enough =
            std::all_of(backgrounds.begin(), backgrounds.end(), [&](const QColor &background) {
                return contrastRatio(candidate, background) >= contrast;
            });
        if (enough) {
            return candidate;
        }
    }
    return goal;
}

double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(double(colour.redF())) + 0.7152 * linear(double(colour.greenF()))
        + 0.0722 * linear(double(colour.blueF()));
}

} // namespace

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Window)) < 0.18;
}

ToneColours toneColours(Tone tone, const QPalette &palette)
{
    const bool dark = isDark(palette);
    const QColor base = palette.color(QPalette::Base);
    const QColor window = palette.color(QPalette::Window);
    const QColor hue = hueOf(tone, dark);
    const QColor background = mixed(base, hue, dark ? 0.14 : 0.08);
    const QColor line = mixed(hue, base, tone == Tone::Calm ? 0.4 : 0.1);
    return {readable(hue, {background, base, window}, kTextContrast, dark), background,
            readable(line, {base}, kPartContrast, dark)};
}

QColor secondaryTextColour(const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor faded = mixed(palette.color(QPalette::Text), base, 0.35);
    return readable(faded, {base, palette.color(QPalette::Window)}, kTextContrast, isDark(palette));
}

QColor hairlineColour(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.16);
}

double contrastRatio(const QColor &one, const QColor &other)
{
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace landgang::ui
