using static DongHaeng.Reports.Pdf.Syntax;

namespace DongHaeng.Reports.Pdf;

/// <summary>The table of contents that a viewer shows beside the pages.</summary>
internal static class Outline
{
    /// <summary>
    /// Writes all lines and returns the outline's object; a line lies under the last one before it of a smaller level.
    /// </summary>
    public static int Write(PdfFile file, IReadOnlyList<Bookmark> entries)
    {
        var root = file.Reserve();
        var ids = entries.Select(_ => file.Reserve()).ToList();
        var parents = entries.Select((entry, index) =>
            entries.Take(index).ToList().FindLastIndex(earlier => earlier.Level < entry.Level)).ToList();

        for (var index = 0; index < entries.Count; index++)
        {
            var (entry, parent) = (entries[index], parents[index]);
            var previous = parents.Take(index).ToList().LastIndexOf(parent);
            var next = parents.FindIndex(index + 1, other => other == parent);
            file.Set(ids[index],
                $"<< /Title {Text(entry.Title)} /Parent {Ref(parent < 0 ? root : ids[parent])} "
                + (previous < 0 ? "" : $"/Prev {Ref(ids[previous])} ")
                + (next < 0 ? "" : $"/Next {Ref(ids[next])} ")
                + $"/Dest [{Ref(entry.Page)} /XYZ null {Number(entry.Top)} null]{Children(index)} >>");
        }
        file.Set(root, $"<< /Type /Outlines{Children(-1)} >>");
        return root;

        string Children(int of)
        {
            var first = parents.IndexOf(of);
            // The count is that of all lines below, since all are open.
            var below = Enumerable.Range(0, entries.Count).Count(index => Ancestors(index).Contains(of));
            return first < 0 ? "" : $" /First {Ref(ids[first])} /Last {Ref(ids[parents.LastIndexOf(of)])} /Count {below}";
        }

        IEnumerable<int> Ancestors(int index)
        {
            for (; index >= 0; index = parents[index])
            {
                yield return parents[index];
            }
        }
    }
}
