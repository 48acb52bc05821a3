using DongHaeng.Samples.Centers.Forms;

namespace DongHaeng.Samples.Centers.Faults;

/// <summary>Files whose headings are not the contract's.</summary>
internal static class HeadingFaults
{
    public static IReadOnlyList<FaultKind> All { get; } =
    [
        new("heading_column_missing", "A column that every record needs is missing.", Outcome.Refused, "heading") { Put = Missing },
        new("heading_row_missing", "No row of headings: the records begin at once.", Outcome.Refused, "heading", "empty") { Put = NoRow },
        new("unknown_column", "A column that the contract does not know.", Outcome.Refused, "unknown_columns") { Put = d => More(d, d.Dice.Pick<string>(["비고", "메모", "특이사항"]), "재방문 예정") },
        new("unknown_column_names", "A column with people's names.", Outcome.Refused, "unknown_columns") { Put = d => More(d, d.Dice.Pick<string>(["성명", "대상자명", "담당자 성명"]), "홍길동") },
        new("heading_twice", "The same heading stands twice.", Outcome.Refused, "heading_twice") { Put = Twice },
    ];

    private static bool Missing(Draft draft)
    {
        var needed = draft.Sheet.Contract.Columns.Where(c => c.Required || c.RequiredWhen != null).ToList();
        var at = Array.IndexOf(draft.Dialect.Order(draft.Sheet), draft.Sheet[draft.Dice.Pick(needed).Id]);
        draft.OnTable.Add(table =>
        {
            for (var r = 0; r < table.Rows.Count; r++)
            {
                table.Rows[r] = [.. table.Rows[r].Where((_, c) => c != at)];
            }
        });
        return true;
    }

    private static bool NoRow(Draft draft)
    {
        draft.OnTable.Add(table => table.Rows.RemoveRange(0, table.Heading + 1));
        return draft.Rows.Count > 0;
    }

    private static bool More(Draft draft, string heading, string content)
    {
        draft.OnTable.Add(table => Append(table, new Cell(heading), new Cell(content)));
        return true;
    }

    private static bool Twice(Draft draft)
    {
        draft.OnTable.Add(table => Append(table, table.Rows[table.Heading][^1], null));
        return true;
    }

    /// <summary>One column more at the end; its content is the given one or the last column's.</summary>
    private static void Append(Table table, Cell heading, Cell? content)
    {
        for (var r = 0; r < table.Rows.Count; r++)
        {
            table.Rows[r] = [.. table.Rows[r], r < table.Heading ? Cell.Empty : r == table.Heading ? heading : content ?? table.Rows[r][^1]];
        }
    }
}
