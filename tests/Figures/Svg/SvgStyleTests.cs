using System.Reflection;
using DongHaeng.Figures.Canvas;
using DongHaeng.Figures.Svg;

namespace DongHaeng.Tests.Figures.Svg;

public class SvgStyleTests
{
    private static readonly Ink[] Inks = typeof(Ink).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (Ink)field.GetValue(null)!).ToArray();

    [Fact]
    public void Every_ink_of_the_palette_has_a_light_and_a_dark_value_and_its_classes()
    {
        SvgStyle.Palette.Select(entry => entry.Ink).ShouldBe(Inks, ignoreOrder: true);
        foreach (var (ink, dark) in SvgStyle.Palette)
        {
            SvgStyle.Css.ShouldContain($"--ink-{ink.Name}:{ink.Hex};");
            SvgStyle.Css.ShouldContain($"--ink-{ink.Name}:{dark};");
            SvgStyle.Css.ShouldContain($".f-{ink.Name}{{fill:var(--ink-{ink.Name})}}");
            SvgStyle.Css.ShouldContain($".s-{ink.Name}{{stroke:var(--ink-{ink.Name})}}");
        }
    }

    [Theory]
    [InlineData("title")]
    [InlineData("text")]
    [InlineData("muted")]
    [InlineData("reference")]
    [InlineData("accent")]
    [InlineData("worse")]
    [InlineData("better")]
    [InlineData("care")]
    public void Inks_of_texts_can_be_read_on_both_papers(string name)
    {
        var (ink, dark) = SvgStyle.Palette.Single(entry => entry.Ink.Name == name);
        var (paper, darkPaper) = SvgStyle.Palette.Single(entry => entry.Ink == Ink.Paper);
        Contrast(ink.Hex, paper.Hex).ShouldBeGreaterThan(4.5);
        Contrast(dark, darkPaper).ShouldBeGreaterThan(4.5);
    }

    // WCAG 2.2, relative luminance.
    private static double Contrast(string a, string b)
    {
        var (high, low) = (Math.Max(Luminance(a), Luminance(b)), Math.Min(Luminance(a), Luminance(b)));
        return (high + 0.05) / (low + 0.05);
    }

    private static double Luminance(string hex)
    {
        var channels = Convert.FromHexString(hex[1..])
            .Select(value => value / 255.0)
            .Select(value => value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4))
            .ToArray();
        return (0.2126 * channels[0]) + (0.7152 * channels[1]) + (0.0722 * channels[2]);
    }
}
