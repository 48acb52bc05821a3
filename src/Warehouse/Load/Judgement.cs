using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Sql;

namespace DongHaeng.Warehouse.Load;

/// <summary>The statements that turn a dataset's staged rows into facts and rejects, made from its contract.</summary>
internal sealed class Judgement(Contract contract)
{
    /// <summary>Which rows break which rules.</summary>
    /// <param name="repeats">Whether some file may hold a record twice.</param>
    public string Finding(bool repeats) => Found() + (repeats ? "\n" + Fill("repeated") : "");

    /// <summary>A query: may some file hold a record twice in one revision?</summary>
    public string Twice => Fill("twice");

    /// <summary>Adds the rows that nobody can tell apart.</summary>
    public string Duplicates => Fill("duplicates");

    /// <summary>Which rows are set aside, once each.</summary>
    public string Bad => Fill("bad");

    /// <summary>A query: may any file of the dataset have to be refused as a whole?</summary>
    public string Suspects => Fill("suspects");

    /// <summary>Refuses files as a whole.</summary>
    public string Verdict => Fill("verdict");

    /// <summary>Writes down which rows are set aside and why.</summary>
    public string SettingAside => Fill("set_aside");

    /// <summary>A query: do files of the batch cover days that other files cover too?</summary>
    public string Overlaps => Fill("overlaps");

    /// <summary>Replaces earlier rows, takes the good ones and settles what stands.</summary>
    /// <param name="repeats">Whether some file may hold a record twice.</param>
    /// <param name="overlaps">Whether other files cover days of these.</param>
    /// <param name="moves">Whether a record may stand on two days.</param>
    public IEnumerable<string> Taking(bool repeats, bool overlaps, bool moves)
    {
        yield return Fill("passed_over").Replace("{repeats}", Text(repeats), StringComparison.Ordinal).Replace("{overlaps}", Text(overlaps), StringComparison.Ordinal);
        if (overlaps)
        {
            yield return Fill("replace");
        }

        yield return overlaps || moves ? Fill("told") : Fill("untold");
        yield return Fill("take");
        if (overlaps || moves)
        {
            yield return Fill("gone");
        }

        if (moves)
        {
            yield return Fill("stand");
        }

        yield return Fill("counted").Replace("{counts}", Counts, StringComparison.Ordinal);
    }

    /// <summary>A query: delivery_no, read, rejected, revised and outdated rows of the dataset's files in the batch.</summary>
    public string Counts => Fill("counts");

    private string Found()
    {
        var rules = Rules.Of(contract).ToList();
        var broken = rules.Select(r =>
            $"case when {r.Broken} then {{'c': '{r.Column}', 'r': '{r.Reason}', 'v': {(contract[r.Column].Type == ColumnType.Key ? "null::varchar" : $"s.{r.Column}::varchar")}}} end");
        return Fill("found")
            .Replace("{any}", string.Join("\n        or ", rules.Select(r => $"({r.Broken})")), StringComparison.Ordinal)
            .Replace("{each}", string.Join(",\n            ", broken), StringComparison.Ordinal);
    }

    private string Fill(string name) => SqlFiles.Read($"ingest/{name}.sql")
        .Replace("{fact}", contract.FactTable, StringComparison.Ordinal)
        .Replace("{stage}", contract.StageTable, StringComparison.Ordinal)
        .Replace("{dataset}", contract.Id, StringComparison.Ordinal)
        .Replace("{columns}", string.Join(", ", contract.Columns.Select(c => "s." + c.Id)), StringComparison.Ordinal);

    private static string Text(bool value) => value ? "true" : "false";
}
