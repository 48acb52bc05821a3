using System.Text;
using System.Xml;

namespace DongHaeng.Ingest.Formats.Workbooks;

/// <summary>Texts of cells, which may stand in several runs of different type.</summary>
internal static class RichText
{
    /// <summary>The text of the element that a reader stands on (si or is), readings of characters left out. The reader ends on its end.</summary>
    public static string Read(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            return "";
        }

        var text = new StringBuilder();
        var depth = xml.Depth;
        var reading = false;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.LocalName == "rPh")
            {
                reading = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
            }
            else if (!reading && xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA && xml.Depth > depth + 1)
            {
                text.Append(xml.Value);
            }
        }

        return Unescaped(text.ToString());
    }

    /// <summary>A text without the escapes (_x000D_) of characters that XML cannot hold.</summary>
    public static string Unescaped(string text) => text.Contains("_x", StringComparison.Ordinal) ? XmlConvert.DecodeName(text)! : text;
}
