using System.Globalization;
using System.Text;
using QRCoder;

namespace DongHaeng.Dashboards.OwnAccount;

/// <summary>A QR code as a drawing in the page: black on white in light and dark, because cameras want it so.</summary>
public static class QrDrawing
{
    /// <summary>The svg element; its side is told by the style sheet.</summary>
    /// <param name="text">What a camera reads.</param>
    /// <param name="name">What it is called to screen readers.</param>
    public static string Of(string text, string name)
    {
        using var code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var rows = code.ModuleMatrix; // with the quiet zone of four modules that the standard asks for
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = 0; x < rows[y].Length; x++)
            {
                if (rows[y][x])
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
                }
            }
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $"""<svg class="qr" role="img" aria-label="{System.Net.WebUtility.HtmlEncode(name)}" viewBox="0 0 {rows.Count} {rows.Count}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h{rows.Count}v{rows.Count}H0z"/><path fill="#000" d="{path}"/></svg>""");
    }
}
