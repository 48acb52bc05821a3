using System.Globalization;
using System.Xml.Linq;
using DongHaeng.Figures.Canvas;
using DongHaeng.Figures.Svg;
using DongHaeng.Figures.Type;

namespace DongHaeng.Tests.Figures;

/// <summary>A drawing read back from its SVG, as a browser would see it.</summary>
public sealed class Drawing
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public Drawing(double width, double height, Action<ICanvas, Box> draw)
    {
        var canvas = new SvgCanvas(width, height, "title", "description");
        draw(canvas, canvas.Box);
        Source = canvas.ToSvg();
        Root = XDocument.Parse(Source, LoadOptions.PreserveWhitespace).Root!;
    }

    public string Source { get; }

    public XElement Root { get; }

    public IReadOnlyList<string> Marks => Root.Descendants(Svg + "g").Select(mark => mark.Attribute("aria-label")!.Value).ToList();

    public IReadOnlyList<string> Texts => All("text").Select(text => text.Value).ToList();

    public IReadOnlyList<XElement> All(string name, string withClass = "") => Root.Descendants(Svg + name)
        .Where(element => withClass == "" || Classes(element).Contains(withClass))
        .ToList();

    public IReadOnlyList<XElement> InMarks(string name) =>
        Root.Descendants(Svg + "g").SelectMany(mark => mark.Elements(Svg + name)).ToList();

    public IReadOnlyList<(string Text, Box Box)> TextBoxes => All("text").Select(text => (text.Value, BoxOf(text))).ToList();

    public static double Number(XElement element, string attribute) =>
        double.Parse(element.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);

    private static string[] Classes(XElement element) => element.Attribute("class")?.Value.Split(' ') ?? [];

    private static Box BoxOf(XElement text)
    {
        var size = Number(text, "font-size");
        var weight = (Weight)int.Parse(Classes(text)[0][1..], CultureInfo.InvariantCulture);
        var width = Typeface.Width(text.Value, size, weight);
        var left = Number(text, "x") - text.Attribute("text-anchor")?.Value switch
        {
            "middle" => width / 2,
            "end" => width,
            _ => 0,
        };
        // Hangul reaches .78 of the size above the line and .17 below it.
        return new Box(left, Number(text, "y") - (0.78 * size), width, 0.95 * size);
    }
}
