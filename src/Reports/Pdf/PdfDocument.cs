using static DongHaeng.Reports.Pdf.Syntax;

namespace DongHaeng.Reports.Pdf;

/// <summary>
/// A PDF in the making: pages, their structure for screen readers, bookmarks. Everything in it is given by the
/// caller, the time too, so the same calls give the same bytes. Used by one thread, saved once.
/// </summary>
/// <param name="title">Shown in the viewer's title bar.</param>
/// <param name="author">Who issues it.</param>
/// <param name="language">A language tag such as <c>ko-KR</c>.</param>
/// <param name="created">When it was made.</param>
public sealed class PdfDocument(string title, string author, string language, DateTimeOffset created)
{
    private const string Producer = "DongHaeng";
    private readonly List<PdfPage> pages = [];
    private readonly List<Bookmark> bookmarks = [];
    private readonly SortedDictionary<string, string> anchors = new(StringComparer.Ordinal);
    private StructureTree? structure;
    private bool saved;

    /// <summary>The part in which all others lie: add a table to it that goes on over pages.</summary>
    public StructureElement Root => Structure.Root;

    internal PdfFile File { get; } = new();

    internal PdfFonts Fonts { get; } = new();

    internal StructureTree Structure => structure ??= new StructureTree(File);

    /// <summary>Adds a page, measured in points: A4 is 595.28 by 841.89.</summary>
    public PdfPage AddPage(double width, double height)
    {
        var page = new PdfPage(this, width, height);
        pages.Add(page);
        return page;
    }

    /// <summary>Adds a line to the contents that the viewer shows; it lies under the last one of a smaller level.</summary>
    /// <param name="level">1 for the outermost.</param>
    /// <param name="title">Its words.</param>
    /// <param name="page">Where it leads.</param>
    /// <param name="y">How far down the page.</param>
    public void Bookmark(int level, string title, PdfPage page, double y = 0) =>
        bookmarks.Add(new Bookmark(level, title, page.Id, page.Height - y));

    /// <summary>Names a place, so that links of the document lead to it.</summary>
    /// <param name="name">Its name: letters and digits.</param>
    /// <param name="page">The page.</param>
    /// <param name="y">How far down the page.</param>
    public void Anchor(string name, PdfPage page, double y) => anchors.Add(name, $"[{Ref(page.Id)} /XYZ null {Number(page.Height - y)} null]");

    /// <summary>The whole document.</summary>
    /// <exception cref="InvalidOperationException">It has no page, a tag is open, or it was saved before.</exception>
    public byte[] Save()
    {
        if (saved || pages.Count == 0)
        {
            throw new InvalidOperationException(saved
                ? "The document was saved before. Keep the bytes, or build it anew."
                : "The document has no page. Add one before saving.");
        }
        saved = true;
        var tree = File.Reserve();
        var resources = File.Reserve();
        pages.ForEach(page => page.Write(tree, resources));
        File.Set(tree, $"<< /Type /Pages /Count {pages.Count} /Kids {Refs(pages.Select(page => page.Id))} >>");
        File.Set(resources, Fonts.Write(File));
        return File.Write(WriteCatalog(tree), WriteInfo());
    }

    private int WriteCatalog(int tree)
    {
        // Uncompressed, so that programs that know nothing of PDF find it.
        var metadata = File.AddRaw(
            "/Type /Metadata /Subtype /XML", XmpMetadata.Build(title, author, language, Producer, created));
        var profile = File.AddStream("/N 3", SrgbProfile.Build());
        var outlines = bookmarks.Count == 0 ? "" : $" /Outlines {Ref(Outline.Write(File, bookmarks))}";
        var names = anchors.Count == 0 ? "" : $" /Names << /Dests << /Names [{string.Join(' ', anchors.Select(anchor => $"{Ascii(anchor.Key)} {anchor.Value}"))}] >> >>";
        return File.Add(
            $"<< /Type /Catalog /Pages {Ref(tree)} /Lang {Ascii(language)} /Metadata {Ref(metadata)} "
            + $"/MarkInfo << /Marked true >> /StructTreeRoot {Ref(Structure.Write())} "
            + "/OutputIntents [<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) "
            + $"/Info (sRGB IEC61966-2.1) /DestOutputProfile {Ref(profile)} >>] "
            + $"/ViewerPreferences << /DisplayDocTitle true >>{outlines}{names} >>");
    }

    private int WriteInfo() => File.Add(
        $"<< /Title {Text(title)} /Author {Text(author)} /Producer {Text(Producer)} "
        + $"/CreationDate {Date(created)} /ModDate {Date(created)} >>");
}
