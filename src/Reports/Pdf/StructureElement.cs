namespace DongHaeng.Reports.Pdf;

/// <summary>
/// A part of a document's structure tree. Its children are read in the order in which they were added, on whatever
/// page they stand.
/// </summary>
public sealed class StructureElement
{
    private readonly PdfFile file;
    private readonly int parent;
    private readonly List<StructureElement> children = [];
    private readonly List<string> kids = [];

    internal StructureElement(PdfFile file, StructureType type, int parent)
    {
        (this.file, Type, this.parent, Id) = (file, type, parent, file.Reserve());
    }

    /// <summary>What the part is.</summary>
    public StructureType Type { get; }

    internal int Id { get; }

    /// <summary>What a figure shows, in words.</summary>
    internal string? Alternative { get; init; }

    /// <summary>Where a figure stands, as /BBox wants it.</summary>
    internal string? Place { get; init; }

    /// <summary>Tables and rows hold cells only, and lists of contents lines that lead somewhere: what is drawn in them directly is decoration.</summary>
    internal bool HoldsContent => Type is not (StructureType.Document or StructureType.Table or StructureType.Row or StructureType.Contents or StructureType.ContentsLine);

    /// <summary>How many columns a cell stands over.</summary>
    public int Columns { get; private init; } = 1;

    /// <summary>How many rows a cell stands over.</summary>
    public int Rows { get; private init; } = 1;

    /// <summary>Adds a part below this one; a cell may stand over several columns or rows.</summary>
    public StructureElement Add(StructureType type, int columns = 1, int rows = 1) =>
        Add(new StructureElement(file, type, Id) { Columns = columns, Rows = rows });

    internal StructureElement AddFigure(string alternative, string place) =>
        Add(new StructureElement(file, StructureType.Figure, Id) { Alternative = alternative, Place = place });

    internal void AddContent(int page, int mark) => kids.Add($"<< /Type /MCR /Pg {page} 0 R /MCID {mark} >>");

    internal void AddAnnotation(int page, int annotation) =>
        kids.Add($"<< /Type /OBJR /Pg {page} 0 R /Obj {annotation} 0 R >>");

    internal void Write()
    {
        var alternative = Alternative is null ? "" : $" /Alt {Syntax.Text(Alternative)}";
        file.Set(Id, $"<< /Type /StructElem /S /{Name} /P {parent} 0 R /K [{string.Join(' ', kids)}]{alternative}{Attributes} >>");
        children.ForEach(child => child.Write());
    }

    internal string Name => Type switch
    {
        StructureType.Heading1 => "H1",
        StructureType.Heading2 => "H2",
        StructureType.Heading3 => "H3",
        StructureType.Paragraph => "P",
        StructureType.Row => "TR",
        StructureType.ColumnHeader or StructureType.RowHeader => "TH",
        StructureType.Cell => "TD",
        StructureType.Contents => "TOC",
        StructureType.ContentsLine => "TOCI",
        _ => Type.ToString(),
    };

    private string Attributes => Type switch
    {
        StructureType.ColumnHeader => $" /A << /O /Table /Scope /Column{Spans} >>",
        StructureType.RowHeader => $" /A << /O /Table /Scope /Row{Spans} >>",
        StructureType.Figure => $" /A << /O /Layout /Placement /Block /BBox {Place} >>",
        _ => "",
    };

    private string Spans => (Columns > 1 ? $" /ColSpan {Columns}" : "") + (Rows > 1 ? $" /RowSpan {Rows}" : "");

    private StructureElement Add(StructureElement child)
    {
        children.Add(child);
        kids.Add(Syntax.Ref(child.Id));
        return child;
    }
}
