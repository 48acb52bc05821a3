using System.Globalization;
using System.Xml;

namespace DongHaeng.Ingest.Formats.Workbooks;

/// <summary>What all sheets of a workbook share: their list, the texts, the formats, the calendar.</summary>
internal sealed record Book(IReadOnlyList<SheetEntry> Sheets, IReadOnlyList<string> Texts, IReadOnlyList<bool> IsDate, bool From1904)
{
    private const string Folder = "xl/";

    /// <summary>Reads it.</summary>
    public static Book Read(WorkbookPackage package, WorkbookLimits limits)
    {
        var targets = Targets(package);
        var sheets = new List<SheetEntry>();
        var from1904 = false;
        using (var xml = package.Open(Folder + "workbook.xml"))
        {
            while (xml.Read())
            {
                if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "workbookPr")
                {
                    from1904 = xml.GetAttribute("date1904") is "1" or "true";
                }
                else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "sheet")
                {
                    sheets.Add(Sheet(xml, targets));
                }
            }
        }

        return new(sheets, SharedTexts(package, limits), DateStyles(package), from1904);
    }

    private static SheetEntry Sheet(XmlReader xml, Dictionary<string, string> targets)
    {
        var (name, state, relation) = (xml.GetAttribute("name") ?? "", xml.GetAttribute("state"), (string?)null);
        while (xml.MoveToNextAttribute())
        {
            relation = xml.LocalName == "id" ? xml.Value : relation; // r:id, whatever the prefix
        }

        return relation != null && targets.TryGetValue(relation, out var part) ? new(name, state is "hidden" or "veryHidden", part) : throw WorkbookException.Damaged();
    }

    private static Dictionary<string, string> Targets(WorkbookPackage package)
    {
        var targets = new Dictionary<string, string>();
        using var xml = package.Open(Folder + "_rels/workbook.xml.rels");
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "Relationship" && xml.GetAttribute("Id") is { } id && xml.GetAttribute("Target") is { } target)
            {
                targets[id] = target.StartsWith('/') ? target[1..] : Folder + target;
            }
        }

        return targets;
    }

    private static List<string> SharedTexts(WorkbookPackage package, WorkbookLimits limits)
    {
        var texts = new List<string>();
        if (!package.Has(Folder + "sharedStrings.xml"))
        {
            return texts;
        }

        using var xml = package.Open(Folder + "sharedStrings.xml");
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "si")
            {
                texts.Add(RichText.Read(xml));
                if (texts.Count > limits.SharedTexts)
                {
                    throw WorkbookException.TooLarge();
                }
            }
        }

        return texts;
    }

    /// <summary>For each style of cells, whether it shows a number as a date.</summary>
    private static List<bool> DateStyles(WorkbookPackage package)
    {
        var codes = new Dictionary<int, string>();
        var dates = new List<bool>();
        if (!package.Has(Folder + "styles.xml"))
        {
            return dates;
        }

        using var xml = package.Open(Folder + "styles.xml");
        var ofCells = false;
        while (xml.Read())
        {
            if (xml.LocalName == "cellXfs")
            {
                ofCells = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
            }
            else if (xml.NodeType == XmlNodeType.Element && (xml.LocalName == "numFmt" || (ofCells && xml.LocalName == "xf"))
                && int.TryParse(xml.GetAttribute("numFmtId") ?? "0", NumberStyles.None, CultureInfo.InvariantCulture, out var id))
            {
                if (xml.LocalName == "xf")
                {
                    dates.Add(DateFormat.Is(id, codes.GetValueOrDefault(id)));
                }
                else
                {
                    codes[id] = xml.GetAttribute("formatCode") ?? "";
                }
            }
        }

        return dates;
    }
}
