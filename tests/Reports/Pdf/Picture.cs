using System.Text;

namespace DongHaeng.Tests.Reports.Pdf;

/// <summary>A page as pixels, read from pdftoppm's PPM.</summary>
internal sealed class Picture
{
    private readonly byte[] file;
    private readonly int start;

    public Picture(byte[] ppm)
    {
        // "P6", width, height and 255, each ended by white space; then three bytes a pixel.
        var header = Encoding.ASCII.GetString(ppm, 0, 64).Split([' ', '\n'], 5);
        (Width, Height) = (int.Parse(header[1]), int.Parse(header[2]));
        (file, start) = (ppm, ppm.Length - 3 * Width * Height);
    }

    public int Width { get; }

    public int Height { get; }

    /// <summary>The colour of a pixel as #rrggbb.</summary>
    public string At(int x, int y) => "#" + Convert.ToHexStringLower(file.AsSpan(start + 3 * (y * Width + x), 3));

    /// <summary>The columns from the first to the last that has a pixel other than white.</summary>
    public (int First, int Last) InkedColumns()
    {
        var columns = Enumerable.Range(0, Width)
            .Where(x => Enumerable.Range(0, Height).Any(y => At(x, y) != "#ffffff")).ToList();
        return columns.Count == 0 ? (-1, -1) : (columns[0], columns[^1]);
    }
}
