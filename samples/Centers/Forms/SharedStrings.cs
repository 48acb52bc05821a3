using System.Globalization;
using System.Text;

namespace DongHaeng.Samples.Centers.Forms;

/// <summary>A workbook's table of texts, each kept once.</summary>
internal sealed class SharedStrings
{
    private readonly Dictionary<string, int> places = [];
    private int uses;

    public int Place(string text)
    {
        uses++;
        if (!places.TryGetValue(text, out var place))
        {
            places.Add(text, place = places.Count);
        }

        return place;
    }

    public string Xml()
    {
        var xml = new StringBuilder(places.Count * 40).Append(CultureInfo.InvariantCulture,
            $"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" count=\"{uses}\" uniqueCount=\"{places.Count}\">");
        foreach (var text in places.OrderBy(p => p.Value).Select(p => p.Key))
        {
            xml.Append("<si><t xml:space=\"preserve\">").Append(SheetXml.Escaped(text)).Append("</t></si>");
        }

        return xml.Append("</sst>").ToString();
    }
}
