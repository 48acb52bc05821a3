using DongHaeng.Ingest;
using DongHaeng.Ingest.Rounds;
using DongHaeng.Samples.Centers.Faults;
using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Store;

namespace DongHaeng.Tests.Ingest.Broken;

/// <summary>All broken files of the samples, offered in two nights and taken in two rounds.</summary>
public sealed class BrokenNights : IAsyncLifetime
{
    private readonly Center center = new();
    private readonly Dictionary<string, ILookup<string, string[]>> facts = [];
    private readonly RoundReport[] rounds = new RoundReport[2];
    private ILookup<(string Supplier, long Sequence), (int Line, string Column, string Reason)> rejects = null!;

    public IReadOnlyList<BrokenFile> Files { get; } = [.. BrokenFiles.All()];

    public async ValueTask InitializeAsync()
    {
        var settings = new IngestSettings
        {
            Sources = [new SourceSettings { Kind = "folder", Location = center.Exports.Root, Suppliers = [.. Files.Select(f => f.Supplier).Distinct()] }],
        };
        var next = new DateTimeOffset(BrokenFiles.MadeOn.AddDays(1), new TimeOnly(1, 30), TimeSpan.FromHours(9));
        for (var night = 0; night < rounds.Length; night++)
        {
            BrokenFiles.Write(center.Exports.Root, Files, night);
            using var warehouse = WarehouseFile.Open(center.Data);
            using var intake = new Intake(center.Data, center.Keys, warehouse);
            rounds[night] = await new Round(intake, settings, new FixedClock(next.AddDays(night))).Run(null, TestContext.Current.CancellationToken);
        }

        rejects = center.Query(
            "select supplier, sequence, line, coalesce(column_id, ''), reject.reason from reject join delivery using (delivery_no) order by line, column_id",
            r => (Key: (r.GetString(0), r.GetInt64(1)), Told: (r.GetInt32(2), r.GetString(3), r.GetString(4)))).ToLookup(r => r.Key, r => r.Told);
        foreach (var contract in ContractCatalog.All)
        {
            facts[contract.Id] = StoodFacts.Read(center, contract);
        }
    }

    public ValueTask DisposeAsync()
    {
        center.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>What came of a broken file that should not have, in words; empty where all is right.</summary>
    public IEnumerable<string> Wrong(BrokenFile file)
    {
        var told = Told(file);
        var verdict = Verdict(file);
        var right = verdict.Outcome switch
        {
            Outcome.Refused or Outcome.Failed => verdict.Reasons.Any(reason => told == $"{verdict.Outcome} {reason}"),
            _ => told == verdict.Outcome.ToString(),
        };
        if (!right)
        {
            yield return $"{Name(file)}: {verdict.Outcome} for {string.Join(" or ", verdict.Reasons)} was to be told, and told was {told}";
        }

        var set = file.Verdict.Rejected.Select(f => (f.Number, f.Column, f.Reason)).ToList();
        var found = file.Verdict.Outcome == Outcome.Taken ? rejects[(file.Supplier, file.Offers[^1].Sequence)].ToList() : [];
        if (!set.Order().SequenceEqual(found.Order()))
        {
            yield return $"{Name(file)}: to be set aside were {string.Join(", ", set)}, and were {string.Join(", ", found)}";
        }

        var contract = ContractCatalog.Get(file.Dataset);
        var (kept, stand) = (StoodFacts.Expected(file.Kept), StoodFacts.Found(contract, facts[file.Dataset][file.Supplier]));
        if (!kept.SequenceEqual(stand))
        {
            yield return $"{Name(file)}: {kept.Count} rows were to stand, and {stand.Count} do; first {kept.Except(stand).FirstOrDefault()} but {stand.Except(kept).FirstOrDefault()}";
        }
    }

    /// <summary>
    /// The samples' verdict; but bytes that another supplier has sent whole, such as none at all, have landed under their
    /// checksum and are not fetched, so nothing can go wrong on their way.
    /// </summary>
    private Verdict Verdict(BrokenFile file) =>
        file.Verdict.Outcome == Outcome.Failed && Files.Any(f => f != file && f.Verdict.Outcome != Outcome.Failed && f.Offers.Any(o => o.Sha256 == file.Offers[^1].Sha256))
            ? DongHaeng.Samples.Centers.Faults.Verdict.Of(Outcome.Refused, [.. file.Faults.Where(f => f.Outcome == Outcome.Refused).SelectMany(f => f.Reasons)])
            : file.Verdict;

    /// <summary>What ingest said of the last offer, in the samples' words.</summary>
    private string Told(BrokenFile file)
    {
        var loaded = rounds.SelectMany(r => r.Refused).FirstOrDefault(f => f.Receipt.Supplier == file.Supplier);
        var failure = rounds.SelectMany(r => r.Failures).FirstOrDefault(f => f.Supplier == file.Supplier);
        return loaded?.Refusal is { } why ? $"Refused {why.Code}"
            : failure == null ? file.Offers.Count == 0 ? "Missing" : file.Offers.Count == 2 && file.Offers[0].Sha256 == file.Offers[1].Sha256 ? "Ignored" : "Taken"
            : failure.What.Contains("have not the length", StringComparison.Ordinal) ? "Failed checksum"
            : failure.What.Contains("was used before for other bytes", StringComparison.Ordinal) ? "Failed sequence"
            : $"Failed: {failure.What}";
    }

    private static string Name(BrokenFile file) => $"{string.Join(" + ", file.Faults.Select(f => f.Id))} of {file.Supplier} {file.Dataset} ({(file.Offers.Count > 0 ? file.Offers[0].Name : "no file")})";
}
