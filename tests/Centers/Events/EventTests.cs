using System.Text.RegularExpressions;
using DongHaeng.Samples.Centers.Exports;
using DongHaeng.Samples.Centers.Places;
using DongHaeng.Samples.Centers.Records;
using DongHaeng.Warehouse.Contracts;

namespace DongHaeng.Tests.Centers.Events;

public sealed partial class EventTests
{
    private static readonly DateOnly January = new(2024, 1, 1);
    private static readonly DateOnly October = new(2024, 10, 1);

    public static TheoryData<string> Datasets => [.. Source.All.Select(s => s.Dataset)];

    [Theory]
    [MemberData(nameof(Datasets))]
    public void Every_state_of_every_record_keeps_its_contract_on_the_day_that_it_was_entered(string dataset)
    {
        var contract = ContractCatalog.Get(dataset);
        var states = 0;
        foreach (var desk in Source.Desks(dataset, January, every: 12))
        {
            foreach (var state in Source.Of(dataset).Of(desk, January, October).SelectMany(e => e.States))
            {
                states++;
                Broken(contract, desk, state).ShouldBeEmpty(string.Join('|', state.Cells));
            }
        }

        states.ShouldBeGreaterThan(100);
    }

    [Theory]
    [MemberData(nameof(Datasets))]
    public void Records_have_one_number_each_and_states_that_follow_one_another(string dataset)
    {
        foreach (var desk in Source.Desks(dataset, January, every: 60))
        {
            var entries = Source.Of(dataset).Of(desk, January, October).ToList();
            entries.Select(e => e.States[0].Identity).ShouldBeUnique();
            foreach (var entry in entries)
            {
                entry.States.Select(s => s.Revision).ShouldBe(Enumerable.Range(0, entry.States.Count));
                entry.States.Select(s => s.Identity).Distinct().Count().ShouldBe(1);
                entry.States.Zip(entry.States.Skip(1)).ShouldAllBe(p => p.First.RecordedAt <= p.Second.RecordedAt);
                entry.States[0].EventDate.ShouldBeInRange(January, new(2024, 10, 31));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Datasets))]
    public void A_month_is_the_same_in_a_longer_run(string dataset)
    {
        foreach (var desk in Source.Desks(dataset, January, every: 100))
        {
            var alone = Source.Of(dataset).Between(desk, October, October).Select(Text).Order(StringComparer.Ordinal);
            var within = Source.Of(dataset).Between(desk, new(2024, 7, 1), new(2024, 12, 1)).Where(e => e.States[0].EventDate.Month == 10).Select(Text);
            alone.ShouldBe(within.Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Datasets))]
    public void The_average_dong_makes_as_many_records_as_centers_do(string dataset)
    {
        var dongs = Source.Desks(dataset, October).ToList();
        var records = dongs.Sum(d => Source.Of(dataset).Of(d, October, October).Count()) / (double)dongs.Count;
        records.ShouldBeInRange(Source.Of(dataset).AMonth * 0.8, Source.Of(dataset).AMonth * 1.2);
    }

    private static IEnumerable<string> Broken(Contract contract, Desk desk, Row state)
    {
        var row = state.Sheet.Contract.Columns.ToDictionary(c => c.Id, c => state[c.Id]);
        var file = new ExportFile(desk.CenterId, contract.Id, new(2023, 1, 1), new(2026, 12, 31), 1, state.RecordedAt, [])
        {
            Name = "", Encoding = "utf-8", Bytes = 0, Sha256 = "",
        };
        foreach (var (column, reason) in ContractRules.Broken(contract, row, file, DateOnly.FromDateTime(state.RecordedAt)))
        {
            yield return $"{column}: {reason}";
        }

        foreach (var column in contract.Columns.Where(c => c.Type == ColumnType.Month && row[c.Id].Length > 0 && !Month().IsMatch(row[c.Id])))
        {
            yield return $"{column.Id}: type";
        }

        foreach (var column in contract.Columns.Where(c => PersonalLooking().IsMatch(row[c.Id]) && c.Type is ColumnType.Id or ColumnType.Key && c.Id != "dong_code"))
        {
            yield return $"{column.Id}: personal";
        }

        if (!contract.SourceSystems.Contains(row["source_system"]))
        {
            yield return "source_system: not one of the contract's";
        }

        if (state.EventDate > DateOnly.FromDateTime(state.RecordedAt))
        {
            yield return "event_date: future";
        }
    }

    private static string Text(Entry entry) => string.Join('\n', entry.States.Select(s => string.Join('|', s.Cells)));

    [GeneratedRegex(@"^\d{4}-(0[1-9]|1[0-2])$")]
    private static partial Regex Month();

    /// <summary>Nine digits in a row, or digits with a dash between, or a leading nought.</summary>
    [GeneratedRegex(@"\d{9}|\d-\d|^0")]
    private static partial Regex PersonalLooking();
}
