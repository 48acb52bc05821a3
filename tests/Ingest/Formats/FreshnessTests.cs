using DongHaeng.Warehouse;
using DongHaeng.Warehouse.Contracts;

namespace DongHaeng.Tests.Ingest.Formats;

/// <summary>Files of October 2024, made on 1 November: 21 working days, the last is Thursday the 31st.</summary>
public sealed class FreshnessTests
{
    private static readonly List<DateOnly> Days = [.. Enumerable.Range(1, 31).Select(d => new DateOnly(2024, 10, d)).Where(BusinessDays.Holds)];

    [Fact]
    public void A_busy_centers_file_without_the_last_working_day_is_refused()
    {
        var refusal = Refusal(day => day == Days[^1] ? 0 : 20);

        refusal!.Code.ShouldBe("stale");
        refusal.En.ShouldContain("up to 2024-10-31 and knows nothing entered after 2024-10-30, although some 20 records a working day");
    }

    [Fact]
    public void With_one_record_entered_on_the_last_day_it_is_taken() => Refusal(day => day == Days[^1] ? 1 : 20).ShouldBeNull();

    [Fact]
    public void A_center_that_enters_little_may_have_a_day_without() => Refusal(day => day == Days[^1] ? 0 : 14).ShouldBeNull();

    [Fact]
    public void So_may_one_that_has_had_a_quiet_day_before() => Refusal(day => day == Days[^1] ? 0 : day == Days[^5] ? 2 : 30).ShouldBeNull();

    [Fact]
    public void The_periods_first_day_is_no_quiet_day_for_nothing_is_late_yet() =>
        Refusal(day => day == Days[^1] || day == Days[0] ? 0 : 20).ShouldNotBeNull();

    [Fact]
    public void A_file_made_at_noon_of_the_last_day_need_not_know_it() =>
        Refusal(day => day == Days[^1] ? 0 : 20, new(2024, 10, 31, 12, 0, 0, TimeSpan.FromHours(9))).ShouldBeNull();

    private static DongHaeng.Warehouse.Load.Refusal? Refusal(Func<DateOnly, int> entered, DateTimeOffset? made = null)
    {
        var contract = ContractCatalog.Get("counsel");
        var lines = Days.SelectMany(day => Enumerable.Range(0, entered(day)).Select(i => string.Join(',', contract.Columns.Select(c => c.Id switch
        {
            "source_record_id" => $"{day:MMdd}-{i}",
            "recorded_at" => $"{day:yyyy-MM-dd} 10:00:00",
            _ => "",
        }))));
        var text = string.Join('\n', [string.Join(',', contract.Columns.Select(c => c.Ko)), .. lines]);
        var receipt = ReadText.Receipt("counsel");
        return ReadText.Of(text, receipt with { GeneratedAt = made ?? receipt.GeneratedAt }).Refusal;
    }
}
