using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using DongHaeng.Ingest.Rounds;

namespace DongHaeng.Host.Verbs;

/// <summary>What `ingest run` says at its end.</summary>
internal static class RunSummary
{
    private const int Groups = 20;
    private const int Names = 5;

    private static readonly JsonSerializerOptions Words = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    /// <summary>One line of JSON with everything.</summary>
    public static string Json(NightReport night)
    {
        var round = night.Round;
        return JsonSerializer.Serialize(
            new
            {
                round.Suppliers, round.Unchanged, round.Silent, round.Unreachable,
                round.Files, FilesTaken = round.Files - round.Refused.Count, FilesRefused = round.Refused.Count, round.FilesFailed,
                Rows = round.RowsRead, Taken = round.RowsTaken, RejectedRows = round.RowsRejected, RevisedRows = round.RowsRevised, OutdatedRows = round.RowsOutdated,
                round.Rejects,
                Seconds = new { Pulling = Rounded(round.Pulling), Loading = Rounded(round.Loading), Asking = Rounded(round.Asking), Publishing = Rounded(night.Publishing), Whole = Rounded(night.Whole) },
                night.Snapshot, night.ReadOtherwise,
                FailureGroups = FailureGroup.Of(round.Failures),
                round.Failures,
                Refused = round.Refused.Select(f => new { f.Receipt.Supplier, File = f.Receipt.Name, f.Receipt.Dataset, Reason = f.Refusal!.Code, Why = f.Refusal.En, WhyKo = f.Refusal.Ko }),
            },
            Words);
    }

    /// <summary>For a person: results on stdout, what went wrong on stderr, grouped.</summary>
    public static void Print(NightReport night)
    {
        var round = night.Round;
        var failures = FailureGroup.Of(round.Failures);
        foreach (var group in failures.Take(Groups))
        {
            Console.Error.WriteLine($"{group.Count} × {Word(group.Reason)} ({Listed(group.Suppliers)}){(group.Count > 1 ? ", such as" : "")}: {group.Example}");
        }

        var refusals = round.Refused.GroupBy(f => f.Refusal!.Code).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).ToList();
        foreach (var group in refusals.Take(Groups))
        {
            Console.Error.WriteLine($"{group.Count()} × refused, {group.Key} ({Listed([.. group.Select(f => $"{f.Receipt.Supplier} {f.Receipt.Name}")])}){(group.Count() > 1 ? ", such as" : "")}: {group.First().Refusal!.En}");
        }

        if (Math.Max(failures.Count, refusals.Count) > Groups)
        {
            Console.Error.WriteLine("There were more kinds of failures: --json gives all.");
        }

        if (night.ReadOtherwise)
        {
            Console.Error.WriteLine(Intake.HowToReadAgain);
        }

        Console.WriteLine($"suppliers  {N(round.Suppliers)} asked, {N(round.Unchanged)} unchanged, {N(round.Silent)} silent, {N(round.Unreachable)} unreachable");
        Console.WriteLine($"files      {N(round.Files)} new: {N(round.Files - round.Refused.Count)} taken, {N(round.Refused.Count)} refused; {N(round.FilesFailed)} could not be had");
        Console.WriteLine($"rows       {N(round.RowsRead)} read: {N(round.RowsTaken)} taken, {N(round.RowsRejected)} set aside, {N(round.RowsRevised)} revised, {N(round.RowsOutdated)} outdated");
        Console.WriteLine($"seconds    {S(round.Pulling)} pulling and beside it {S(round.Loading)} loading, {S(round.Asking)} asking about files, {S(night.Publishing)} publishing");
        Console.WriteLine(night.Snapshot == null ? "Nothing new to publish." : $"Snapshot {night.Snapshot} published.");
    }

    private static string Listed(IReadOnlyList<string> names) =>
        string.Join(", ", names.Take(Names)) + (names.Count > Names ? $" and {N(names.Count - Names)} more" : "");

    private static string Word(FailureReason reason) => reason switch
    {
        FailureReason.Silent => "silent",
        FailureReason.Unreachable => "no manifest",
        FailureReason.File => "file not fetched",
        FailureReason.Damaged => "file damaged on its way",
        FailureReason.Sequence => "sequence used twice",
        FailureReason.Dataset => "unknown dataset",
        FailureReason.Landing => "landed file not loaded",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "A failure reason without a word."),
    };

    private static string N(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string S(TimeSpan time) => time.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);

    private static double Rounded(TimeSpan time) => Math.Round(time.TotalSeconds, 2);
}
