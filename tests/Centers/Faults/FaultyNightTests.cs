using DongHaeng.Samples.Centers.Exports;
using DongHaeng.Samples.Centers.Faults;

namespace DongHaeng.Tests.Centers.Faults;

public sealed class FaultyNightTests
{
    [Fact]
    public void A_nights_files_break_by_the_share_asked_for_and_those_refused_do_not_count()
    {
        using var folder = new Folder();
        var exports = new CenterExports(folder.Path, centers: [.. Enumerable.Range(100, 12).Select(i => $"c0{i}")], options: new ExportOptions { FaultyShare = 0.3 });
        exports.Months(new(2024, 10, 1), new(2024, 10, 1)).ShouldAllBe(f => f.Broken == null);
        var night = exports.Night(new(2024, 11, 1));
        var broken = night.Where(f => f.Broken != null).ToList();
        (broken.Count / (double)night.Count).ShouldBeInRange(0.15, 0.4);
        broken.Select(f => f.Broken!.Value.Verdict.Outcome).Distinct().Order().ShouldBe([Outcome.Taken, Outcome.Refused, Outcome.Failed]);
        var truth = exports.Truth(new(2024, 11, 1));
        truth.Counts.Rows.ShouldBe(exports.Files.Where(f => f.Broken?.Verdict.Outcome is null or Outcome.Taken).Sum(f => f.Rows));
        truth.Faults.Count.ShouldBeGreaterThanOrEqualTo(broken.Sum(f => f.Broken!.Value.Verdict.Rejected.Count));
        night.Where(f => f.Broken?.Verdict.Outcome == Outcome.Refused).ShouldAllBe(f => f.Broken!.Value.Verdict.Reasons.Count > 0);
    }
}
