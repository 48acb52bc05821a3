using System.Text;
using DongHaeng.Warehouse.Contracts;

namespace DongHaeng.Host.Documents;

/// <summary>The contracts as a document for people.</summary>
internal static class DataDictionary
{
    public static string Write()
    {
        var text = new StringBuilder("# Data dictionary\n\nMade from `sql/datasets` by `./donghaeng docs`; change the contracts, not this file. How files are delivered: exports.md.\n");
        foreach (var contract in ContractCatalog.All)
        {
            Dataset(text, contract);
        }

        return text.ToString();
    }

    private static void Dataset(StringBuilder text, Contract c)
    {
        text.Append($"\n## {c.Id}: {c.Ko}\n\n{c.En}. {c.About}\n\n");
        text.Append($"- Supplied by: {c.Supplier}, from {string.Join(", ", c.SourceSystems)}\n");
        text.Append($"- Due: {Due(c)}\n");
        text.Append($"- Period of a record: {c.Event}\n");
        text.Append($"- Keys mean something inside: {Scope(c.KeyScope)}\n");
        text.Append($"- Natural key (raises a question when it is double): {string.Join(" + ", c.NaturalKey)}\n");
        text.Append($"- What changes later: {c.ChangesLater}\n");
        foreach (var (earlier, later) in c.Order)
        {
            text.Append($"- {c[earlier].Ko} is at most {c[later].Ko}\n");
        }

        foreach (var (column, dataset, target) in c.References)
        {
            text.Append($"- {c[column].Ko} should be a {target} of {dataset}; where it is none, that is a warning\n");
        }

        text.Append("\n| column | heading | also | holds | required | meaning |\n| --- | --- | --- | --- | --- | --- |\n");
        foreach (var column in c.Columns)
        {
            text.Append($"| {column.Id} | {column.Ko} | {string.Join(", ", column.Aliases)} | {Holds(column)} | {Required(column)} | {column.En}.{(column.Note == null ? "" : " " + column.Note)} |\n");
        }
    }

    private static string Due(Contract c) => c.Every switch
    {
        Rhythm.Night => $"every night, month to date; a month closes on business day {c.ClosesOnBusinessDay} of the next",
        Rhythm.Month => $"a whole month by business day {c.DueOnBusinessDay} of the next; it closes on business day {c.ClosesOnBusinessDay}",
        Rhythm.Year => $"a whole year by business day {c.DueOnBusinessDay} of the January after it; it closes on business day {c.ClosesOnBusinessDay}",
        _ => $"a whole year by business day {c.DueOnBusinessDay} of its own January; it closes on business day {c.ClosesOnBusinessDay}",
    };

    private static string Scope(KeyScope scope) => scope switch
    {
        KeyScope.None => "nothing, there are none",
        KeyScope.Center => "one source system of one center",
        KeyScope.Gu => "one source system of one gu",
        _ => "one source system",
    };

    private static string Holds(Column c) => c.Type switch
    {
        ColumnType.Code or ColumnType.Codes => (c.Type == ColumnType.Codes ? "codes joined by \\|: " : "") + string.Join(", ", c.Codes.Select(code => $"`{code.Id}` {code.Ko}")),
        ColumnType.Int => $"whole number{(c.Min, c.Max) switch { ({ } a, { } b) => $" {a}–{b}", _ => "" }}",
        ColumnType.Key => $"key ({c.Subject}), replaced by a pseudonym on arrival",
        ColumnType.YesNo => "Y or N",
        ColumnType.Month => "month, such as 2024-10",
        ColumnType.DateTime => "date and time, Korean time",
        _ => c.Type.ToString().ToLowerInvariant() + (c.Pattern == null ? "" : $" `{c.Pattern}`"),
    };

    private static string Required(Column c) => c.Required ? "yes" : c.RequiredWhen is var (column, code) ? $"when {column} = {code}" : "";
}
