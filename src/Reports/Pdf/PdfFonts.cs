using DongHaeng.Figures.Canvas;
using DongHaeng.Figures.Type;

namespace DongHaeng.Reports.Pdf;

/// <summary>The weights of Pretendard that a document uses.</summary>
internal sealed class PdfFonts
{
    private readonly SortedDictionary<Weight, PdfFont> byWeight = [];

    public PdfFont Of(Weight weight)
    {
        if (!byWeight.TryGetValue(weight, out var font))
        {
            byWeight[weight] = font = new PdfFont($"Pretendard-{weight}", Typeface.Of(weight));
        }
        return font;
    }

    /// <summary>Writes all fonts and returns the resources by which pages name them.</summary>
    public string Write(PdfFile file) =>
        $"<< /Font << {string.Join(' ', byWeight.Select(font => $"/{font.Key} {font.Value.Write(file)} 0 R"))} >> >>";
}
