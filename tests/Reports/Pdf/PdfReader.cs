using System.Text;
using System.Text.Json;

namespace DongHaeng.Tests.Reports.Pdf;

/// <summary>Reads a PDF with programs that we did not write: poppler's and qpdf.</summary>
internal sealed class PdfReader : IDisposable
{
    private readonly string path = Path.Combine(Path.GetTempPath(), $"donghaeng-{Guid.NewGuid():N}.pdf");

    public PdfReader(byte[] pdf) => File.WriteAllBytes(path, pdf);

    public void Dispose() => File.Delete(path);

    public string Check() => Qpdf("--check", path);

    /// <summary>The words in the order in which they are drawn; without -raw, poppler guesses at columns.</summary>
    public string Text() => Poppler("pdftotext", "-raw", path, "-");

    public string Fonts() => Poppler("pdffonts", path);

    public string Info() => Poppler("pdfinfo", path);

    /// <summary>The structure tree with its words, a line for a part and one for its words, without the indentation.</summary>
    public IReadOnlyList<string> Structure() =>
    [
        .. Poppler("pdfinfo", "-struct-text", path)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(line => line != "\"\"" && !line.StartsWith("Object ", StringComparison.Ordinal)),
    ];

    public Picture Render(int dotsPerInch) => new(
        DebianProgram.Run("pdftoppm", "poppler-utils", "-r", $"{dotsPerInch}", "-f", "1", "-l", "1", path));

    /// <summary>Every object by its number, streams decompressed.</summary>
    public IReadOnlyDictionary<string, JsonElement> Objects() => JsonDocument
        .Parse(Qpdf("--json-output", "--json-stream-data=inline", "--decode-level=generalized", path, "-"))
        .RootElement.GetProperty("qpdf")[1].EnumerateObject().ToDictionary(entry => entry.Name, entry => entry.Value);

    /// <summary>The dictionaries of all objects, streams or not, of one /Type.</summary>
    public IEnumerable<JsonElement> OfType(string type) => Objects().Values
        .Select(entry => entry.TryGetProperty("stream", out var stream) ? stream.GetProperty("dict") : entry.GetProperty("value"))
        .Where(entry => entry.ValueKind == JsonValueKind.Object && entry.TryGetProperty("/Type", out var of) && of.GetString() == type);

    /// <summary>The bytes of a stream that a reference such as "12 0 R" names.</summary>
    public byte[] Stream(JsonElement reference) =>
        Objects()[$"obj:{reference.GetString()}"].GetProperty("stream").GetProperty("data").GetBytesFromBase64();

    /// <summary>The text as MuPDF reads it, page by page.</summary>
    public string MuPdfText() => Encoding.UTF8.GetString(DebianProgram.Run("mutool", "mupdf-tools", "draw", "-q", "-F", "text", "-o", "-", path));

    /// <summary>What Ghostscript complains of when it goes through all pages and stops at what it cannot read; empty for nothing.</summary>
    public string Ghostscript() =>
        Encoding.UTF8.GetString(DebianProgram.Run("gs", "ghostscript", "-q", "-dNOPAUSE", "-dBATCH", "-dSAFER", "-dPDFSTOPONERROR", "-sDEVICE=nullpage", path)).Trim();

    private static string Poppler(string program, params string[] arguments) =>
        Encoding.UTF8.GetString(DebianProgram.Run(program, "poppler-utils", arguments));

    private static string Qpdf(params string[] arguments) =>
        Encoding.UTF8.GetString(DebianProgram.Run("qpdf", "qpdf", arguments));
}
