using System.Globalization;
using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Sql;
using DongHaeng.Warehouse.Store;

namespace DongHaeng.Warehouse.Quarantine;

/// <summary>
/// Looks for what is strange in files that were taken: references to nothing, possible duplicates, unusual volumes, months
/// like the one before, months that happened at their end, rough numbers, lasting changes of volume.
/// Changes no fact, and looks only at what came since it looked last.
/// </summary>
public sealed class WarningBook(WarehouseFile warehouse)
{
    /// <summary>How far back a file's volume is compared.</summary>
    private const int MonthsBack = 24;

    /// <summary>
    /// Looks, and replaces the warnings of all days of which something new came. A round looks when its files are in; publishing
    /// asks again, for what a round that was killed, a replay or a rebuild left.
    /// </summary>
    public void Look() => warehouse.Alone(() =>
    {
        warehouse.Run(SqlFiles.Read("trace/ruling.sql"));
        if (warehouse.Query("select delivery_no < (select coalesce(max(delivery_no), 0) from delivery) from looked", r => r.GetBoolean(0))[0])
        {
            LookAtNews();
        }
        else
        {
            warehouse.Run("delete from warning where delivery_no not in (select delivery_no from ruling)"); // files can be destroyed without news
        }
    });

    private void LookAtNews()
    {
        var references = ContractCatalog.All.SelectMany(c => c.References.Select(r => (Contract: c, Reference: r))).ToList();
        warehouse.Run($"create or replace temp table reference as select * from (values {string.Join(", ", references.Select(r => $"('{r.Contract.Id}', '{r.Reference.Column}', '{r.Reference.Dataset}')"))}) as t (dataset, column_id, to_dataset)");
        warehouse.Run("begin");
        try
        {
            warehouse.Run(SqlFiles.Read("warnings/touched.sql"));
            foreach (var (dataset, first, last) in Datasets())
            {
                Ask(ContractCatalog.Get(dataset), first, last);
            }

            warehouse.Run("update looked set delivery_no = (select coalesce(max(delivery_no), 0) from delivery)");
            warehouse.Run("commit");
        }
        catch
        {
            warehouse.Run("rollback");
            throw;
        }
    }

    private List<(string Dataset, DateOnly First, DateOnly Last)> Datasets()
    {
        var touched = warehouse.Query("select dataset, min(first_day), max(last_day) from touched group by dataset order by dataset",
            r => (Dataset: r.GetString(0), First: (DateOnly)r.GetValue(1), Last: (DateOnly)r.GetValue(2)));
        if (touched.Count > 0)
        {
            WorkingDays(touched.Min(t => t.First), touched.Max(t => t.Last));
            warehouse.Run(SqlFiles.Read("warnings/rates.sql"));
            warehouse.Run(SqlFiles.Read("warnings/volume.sql"));
            warehouse.Run(SqlFiles.Read("warnings/shift.sql"));
        }

        return touched;
    }

    private void Ask(Contract contract, DateOnly first, DateOnly last)
    {
        warehouse.Run(string.Create(CultureInfo.InvariantCulture, $"set variable warn_first = date '{first:yyyy-MM-dd}'; set variable warn_last = date '{last:yyyy-MM-dd}'"));
        foreach (var reference in contract.References)
        {
            warehouse.Run(Fill("reference", contract)
                .Replace("{column}", reference.Column, StringComparison.Ordinal)
                .Replace("{target}", reference.TargetColumn, StringComparison.Ordinal)
                .Replace("{target_fact}", ContractCatalog.Get(reference.Dataset).FactTable, StringComparison.Ordinal));
        }

        warehouse.Run(Fill("duplicate", contract)
            .Replace("{key}", string.Join(", ", contract.NaturalKey), StringComparison.Ordinal)
            .Replace("{complete}", string.Join(" and ", contract.NaturalKey.Select(c => c + " is not null")), StringComparison.Ordinal));
        var persons = contract.Columns.Where(c => c.Subject is "household" or "person").Select(c => c.Id).ToList();
        if (persons.Count > 0)
        {
            var likeness = persons.Concat(contract.Columns.Where(c => c.Type is ColumnType.Code or ColumnType.Codes).Select(c => c.Id));
            warehouse.Run(Fill("copied", contract)
                .Replace("{likeness}", string.Join(", ", likeness), StringComparison.Ordinal)
                .Replace("{persons}", string.Join(", ", persons), StringComparison.Ordinal));
        }

        foreach (var column in contract.Columns.Where(c => c.Tally))
        {
            warehouse.Run(Fill("heaped", contract).Replace("{column}", column.Id, StringComparison.Ordinal));
        }

        if (contract.Every == Rhythm.Night)
        {
            warehouse.Run(Fill("monthend", contract));
        }
    }

    private void WorkingDays(DateOnly first, DateOnly last)
    {
        var from = Calendar.MonthOf(first).AddMonths(-MonthsBack);
        var days = Enumerable.Range(0, Calendar.EndOfMonth(last).DayNumber - from.DayNumber + 1).Select(from.AddDays).Where(BusinessDays.Holds);
        warehouse.Run($"create or replace temp table working_day as select unnest([{string.Join(", ", days.Select(d => string.Create(CultureInfo.InvariantCulture, $"date '{d:yyyy-MM-dd}'")))}]) as day");
    }

    private static string Fill(string name, Contract contract) => SqlFiles.Read($"warnings/{name}.sql").Replace("{dataset}", contract.Id, StringComparison.Ordinal);
}
