using System.Security.Cryptography;
using System.Text.RegularExpressions;
using DongHaeng.Samples.Centers.Exports;
using DongHaeng.Samples.Centers.Faults;
using DongHaeng.Tests.Centers.Reading;
using DongHaeng.Warehouse.Contracts;

namespace DongHaeng.Tests.Centers.Faults;

public sealed partial class BrokenFilesTests
{
    private static readonly IReadOnlyList<BrokenFile> Files = [.. BrokenFiles.All()];

    [Fact]
    public void There_are_over_three_hundred_with_every_fault_of_the_catalogue_and_every_dataset()
    {
        Files.Count.ShouldBeGreaterThan(300);
        Files.Count(f => f.Faults.Count == 2).ShouldBeGreaterThan(120);
        Files.SelectMany(f => f.Faults).Select(k => k.Id).Distinct().Order().ShouldBe(FaultCatalog.All.Select(k => k.Id).Order());
        Files.Select(f => f.Dataset).Distinct().Order().ShouldBe(ContractCatalog.All.Select(c => c.Id).Order());
        Files.Select(f => f.Supplier).ShouldBeUnique();
    }

    [Fact]
    public void Every_reason_is_some_files_expectation()
    {
        Files.SelectMany(f => f.Verdict.Rejected).Select(r => r.Reason).Distinct().Order()
            .ShouldBe(["code", "dong", "duplicate", "future", "order", "pattern", "period", "personal", "range", "required", "type", "width"]);
        Files.SelectMany(f => f.Verdict.Reasons).Distinct().Order().ShouldBe(
        [
            "archive", "checksum", "clock", "empty", "encoding", "heading", "heading_twice", "period", "quote", "sequence", "stale", "too_many_bad",
            "unknown_columns", "workbook", "wrong_supplier", "zero_byte",
        ]);
    }

    [Fact]
    public void The_same_seed_breaks_the_same_bytes() => BrokenFiles.All().Take(40).SelectMany(f => f.Offers).Select(o => o.Sha256)
        .ShouldBe(Files.Take(40).SelectMany(f => f.Offers).Select(o => o.Sha256));

    [Fact]
    public void Only_files_hurt_on_their_way_differ_from_what_their_manifest_says()
    {
        foreach (var file in Files)
        {
            foreach (var offer in file.Offers)
            {
                (offer.Length == offer.Bytes.Length && offer.Sha256 == Convert.ToHexStringLower(SHA256.HashData(offer.Bytes)))
                    .ShouldBe(!file.Verdict.Reasons.Contains("checksum"), offer.Name);
            }
        }
    }

    [Fact]
    public void In_files_that_are_taken_exactly_the_named_rows_are_wrong_and_the_kept_ones_are_there_once()
    {
        foreach (var file in Files.Where(f => f.Verdict.Outcome == Outcome.Taken && f.Offers.Count == 1))
        {
            var offer = file.Offers[0];
            var read = new DeliveredFile(file.Dataset, file.Supplier, offer.Name, offer.Encoding, offer.Bytes);
            var wrong = Wrong(read, offer).Distinct().Order().ToList();
            wrong.Select(w => w.ToString()).ShouldBe(file.Verdict.Rejected.Select(r => (r.Number, r.Column, r.Reason)).Order().Select(w => w.ToString()), customMessage: $"{offer.Name}: {string.Join(" and ", file.Faults.Select(f => f.Id))}");
            var sound = Enumerable.Range(0, read.Rows.Count).Where(i => wrong.All(w => w.Number != read.Lines[i]))
                .Select(i => (read.Rows[i]["source_system"], read.Rows[i]["source_record_id"])).Distinct();
            sound.Select(w => w.ToString()).Order().ShouldBe(file.Kept.Select(r => (r["source_system"], r["source_record_id"]).ToString()).Order(), customMessage: offer.Name);
        }
    }

    /// <summary>By the contract's words, and by looks where it has none.</summary>
    private static IEnumerable<(int Number, string Column, string Reason)> Wrong(DeliveredFile read, Offer offer)
    {
        var width = read.Widths.Count > 0 ? read.Widths.GroupBy(w => w).MaxBy(g => g.Count())!.Key : 0;
        var workbook = Path.GetExtension(offer.Name) == ".xlsx" || read.Inside.AsSpan().StartsWith("PK"u8);
        var twins = Enumerable.Range(0, read.Rows.Count).Where(i => read.Rows[i]["source_record_id"].Length > 0)
            .GroupBy(i => (read.Rows[i]["source_system"], read.Rows[i]["source_record_id"], read.Rows[i]["revision_no"]))
            .Where(g => g.Select(i => string.Join('|', read.Texts[i].Values)).Distinct().Count() > 1).SelectMany(g => g).ToHashSet();
        for (var i = 0; i < read.Rows.Count; i++)
        {
            if (workbook ? read.Widths[i] > read.Columns.Count : read.Widths[i] != width)
            {
                yield return (read.Lines[i], "", "width");
                continue;
            }

            var personal = read.Contract.Columns.Where(c => c.Id != "dong_code" && c.Type is ColumnType.Id or ColumnType.Text or ColumnType.Key && Personal().IsMatch(read.Texts[i][c.Id]))
                .Select(c => c.Id).ToList();
            foreach (var column in personal)
            {
                yield return (read.Lines[i], column, "personal");
            }

            if (twins.Contains(i))
            {
                yield return (read.Lines[i], "source_record_id", "duplicate");
            }

            var span = new ExportFile(offer.Supplier, offer.Dataset, offer.From, offer.To, offer.Sequence, offer.GeneratedAt, []) { Name = "", Encoding = "", Bytes = 0, Sha256 = "" };
            foreach (var (column, reason) in ContractRules.Broken(read.Contract, read.Rows[i], span, DateOnly.FromDateTime(offer.GeneratedAt)).Where(b => !personal.Contains(b.Column)))
            {
                yield return (read.Lines[i], column, reason);
            }
        }
    }

    [GeneratedRegex(@"^[가-힣]{2,4}$|^[가-힣]{1,2}(00|OO|○○)$|\*|\d{6}-?[1-8]\d{6}|^0\d{1,2}[-) ]|^010\d{8}$")]
    private static partial Regex Personal();
}
