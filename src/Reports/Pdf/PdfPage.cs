using DongHaeng.Figures.Canvas;
using static DongHaeng.Reports.Pdf.Syntax;

namespace DongHaeng.Reports.Pdf;

/// <summary>
/// One page. What is drawn inside a tag belongs to that part of the structure; what is drawn outside is decoration
/// that screen readers pass over.
/// </summary>
public sealed class PdfPage
{
    private readonly PdfDocument document;
    private readonly ContentStream content;
    private readonly MarkedContent marks;
    private readonly List<int> annotations = [];

    internal PdfPage(PdfDocument document, double width, double height)
    {
        (this.document, Width, Height) = (document, width, height);
        Id = document.File.Reserve();
        content = new ContentStream(height);
        marks = new MarkedContent(content, Id);
        Canvas = new PdfCanvas(content, marks, document.Fonts);
    }

    /// <summary>The width in points.</summary>
    public double Width { get; }

    /// <summary>The height in points.</summary>
    public double Height { get; }

    /// <summary>Draws on the page; later drawings cover earlier ones.</summary>
    public ICanvas Canvas { get; }

    internal int Id { get; }

    /// <summary>Adds a part below the innermost open tag of this page, and tags what is drawn until it is disposed.</summary>
    public IDisposable Tag(StructureType type) => Tag(Innermost.Add(type));

    /// <summary>Tags with a part that exists already: a table or paragraph that goes on from the page before.</summary>
    public IDisposable Tag(StructureElement element) => marks.Push(element);

    /// <summary>Tags a drawing that stands in <paramref name="box"/>.</summary>
    /// <param name="alternative">What it shows, for those who cannot see it.</param>
    /// <param name="box">Where it stands.</param>
    public IDisposable Figure(string alternative, Box box) => Tag(Innermost.AddFigure(alternative, Rectangle(box)));

    /// <summary>Makes <paramref name="box"/> lead to an address, and tags the words that are drawn in it.</summary>
    /// <param name="box">The area that can be clicked.</param>
    /// <param name="target">An absolute address.</param>
    /// <param name="description">Where it leads, in words.</param>
    public IDisposable Link(Box box, Uri target, string description) => Link(box, $"/A << /S /URI /URI {Ascii(target.AbsoluteUri)} >>", description);

    /// <summary>Makes <paramref name="box"/> lead to a place of the document, and tags the words that are drawn in it.</summary>
    /// <param name="box">The area that can be clicked.</param>
    /// <param name="anchor">The place's name (<see cref="PdfDocument.Anchor"/>), which may be given later.</param>
    /// <param name="description">Where it leads, in words.</param>
    public IDisposable LinkTo(Box box, string anchor, string description) => Link(box, $"/Dest {Ascii(anchor)}", description);

    private IDisposable Link(Box box, string action, string description)
    {
        var element = Innermost.Add(StructureType.Link);
        var annotation = document.File.Add(
            $"<< /Type /Annot /Subtype /Link /Rect {Rectangle(box)} /Border [0 0 0] /F 4 /P {Ref(Id)} "
            + $"/Contents {Text(description)} /StructParent {document.Structure.AddParent(Ref(element.Id))} {action} >>");
        annotations.Add(annotation);
        element.AddAnnotation(Id, annotation);
        return Tag(element);
    }

    /// <summary>Writes the page once all is drawn.</summary>
    internal void Write(int parent, int resources)
    {
        if (marks.Current is { } open)
        {
            throw new InvalidOperationException($"The tag {open.Type} is still open. Dispose it before saving.");
        }
        marks.Close();
        var stream = document.File.AddStream("", content.Bytes);
        var links = annotations.Count == 0 ? "" : $" /Annots {Refs(annotations)}";
        document.File.Set(Id,
            $"<< /Type /Page /Parent {Ref(parent)} /MediaBox [0 0 {Number(Width)} {Number(Height)}] "
            + $"/Resources {Ref(resources)} /Contents {Ref(stream)} "
            + $"/StructParents {document.Structure.AddParent(Refs(marks.Owners))} /Tabs /S{links} >>");
    }

    private StructureElement Innermost => marks.Current ?? document.Root;

    private string Rectangle(Box box) =>
        $"[{Number(box.X)} {Number(Height - box.Bottom)} {Number(box.Right)} {Number(Height - box.Y)}]";
}
