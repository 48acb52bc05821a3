using DongHaeng.Samples.Centers.Chance;
using DongHaeng.Samples.Centers.Exports;
using DongHaeng.Samples.Centers.Forms;
using DongHaeng.Samples.Centers.Records;

namespace DongHaeng.Samples.Centers.Faults;

/// <summary>A file before it is written: what faults change, from its rows to its bytes and its line in the manifest.</summary>
internal sealed class Draft
{
    public required string Supplier { get; init; }

    public required Sheet Sheet { get; init; }

    public required Dialect Dialect { get; init; }

    public required Dice Dice { get; init; }

    public required DateTime MadeAt { get; init; }

    public required long Sequence { get; set; }

    /// <summary>The days that the manifest declares.</summary>
    public required Span Span { get; set; }

    /// <summary>The days that a title row states.</summary>
    public required (DateOnly From, DateOnly To) Stated { get; set; }

    /// <summary>When the manifest says that it was made.</summary>
    public required DateTime GeneratedAt { get; set; }

    public required List<DraftRow> Rows { get; set; }

    /// <summary>Done to the table, in order.</summary>
    public List<Action<Table>> OnTable { get; } = [];

    /// <summary>Done to the text of a file that is text.</summary>
    public List<Func<string, string>> OnText { get; } = [];

    /// <summary>Done to the bytes of the text or workbook before they are packed.</summary>
    public List<Func<byte[], byte[]>> OnInside { get; } = [];

    /// <summary>Done to the bytes as delivered; the manifest's checksum is made of what comes out.</summary>
    public List<Func<byte[], byte[]>> OnDelivered { get; } = [];

    /// <summary>Done to the bytes on their way, after the manifest was written.</summary>
    public List<Func<byte[], byte[]>> OnTheWay { get; } = [];

    /// <summary>Rows with nothing wrong so far, in an order of chance.</summary>
    public IEnumerable<DraftRow> Sound()
    {
        var sound = Rows.Where(r => r.Rejected == null && !r.IsTwin).ToArray();
        for (var left = sound.Length; left > 0; left--)
        {
            var at = Dice.Between(0, left - 1);
            yield return sound[at];
            sound[at] = sound[left - 1];
        }
    }
}
