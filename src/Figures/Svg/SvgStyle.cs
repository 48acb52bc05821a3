using System.Text;
using DongHaeng.Figures.Canvas;

namespace DongHaeng.Figures.Svg;

/// <summary>The style sheet of drawings: what a page links, and what a standalone file carries.</summary>
public static class SvgStyle
{
    /// <summary>Every ink of the palette with its value on a dark page (<c>#rrggbb</c>).</summary>
    public static readonly IReadOnlyList<(Ink Ink, string Dark)> Palette =
    [
        (Ink.Title, "#f2f6fd"),
        (Ink.Text, "#d3dcec"),
        (Ink.Muted, "#9fadc6"),
        (Ink.Rule, "#2a3953"),
        (Ink.Axis, "#64748f"),
        (Ink.Paper, "#0f1a2e"),
        (Ink.Panel, "#16233b"),
        (Ink.Navy, "#1c3263"),
        (Ink.Accent, "#6ea3ff"),
        (Ink.AccentSoft, "#48659a"),
        (Ink.AccentFaint, "#18294a"),
        (Ink.Reference, "#e6edf9"),
        (Ink.Worse, "#ff7a8a"),
        (Ink.Better, "#4cc38a"),
        (Ink.Care, "#f0a34a"),
        (Ink.Map1, "#1b2d4d"),
        (Ink.Map2, "#284878"),
        (Ink.Map3, "#3a68a6"),
        (Ink.Map4, "#74a7ea"),
        (Ink.Map5, "#bdd8ff"),
    ];

    /// <summary>
    /// The rules: custom properties <c>--ink-NAME</c> with light values, dark ones under
    /// <c>prefers-color-scheme: dark</c> or <c>data-theme="dark"</c> on the root element, and the classes that
    /// drawings use.
    /// </summary>
    public static string Css { get; } = Write();

    private static string Write()
    {
        var css = new StringBuilder();
        var light = string.Concat(Palette.Select(entry => $"--ink-{entry.Ink.Name}:{entry.Ink.Hex};"));
        var dark = string.Concat(Palette.Select(entry => $"--ink-{entry.Ink.Name}:{entry.Dark};"));
        css.Append($":root{{{light}}}\n");
        css.Append($"@media (prefers-color-scheme:dark){{:root:not([data-theme=\"light\"]){{{dark}}}}}\n");
        css.Append($":root[data-theme=\"dark\"]{{{dark}}}\n");
        foreach (var (ink, _) in Palette)
        {
            css.Append($".figure .f-{ink.Name}{{fill:var(--ink-{ink.Name})}}.figure .s-{ink.Name}{{stroke:var(--ink-{ink.Name})}}\n");
        }

        css.Append(".figure .f-none{fill:none}\n");
        css.Append(".figure text{font-family:Pretendard,\"Apple SD Gothic Neo\",\"Malgun Gothic\",\"Noto Sans KR\",sans-serif;font-variant-numeric:tabular-nums}\n");
        foreach (var weight in Enum.GetValues<Weight>())
        {
            css.Append($".figure .w{(int)weight}{{font-weight:{(int)weight}}}");
        }

        return css.ToString();
    }
}
