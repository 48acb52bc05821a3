using DongHaeng.Samples.Centers.Faults;
using DongHaeng.Warehouse.Contracts;

namespace DongHaeng.Tests.Ingest.Broken;

public sealed class BrokenFileTests(BrokenNights nights) : IClassFixture<BrokenNights>
{
    public static TheoryData<string> Faults => [.. FaultCatalog.All.Select(f => f.Id)];

    [Theory]
    [MemberData(nameof(Faults))]
    public void Every_file_with_the_fault_gets_its_verdict_and_every_good_row_of_it_stands(string fault)
    {
        var files = nights.Files.Where(f => f.Faults.Any(k => k.Id == fault)).ToList();
        files.ShouldNotBeEmpty();
        files.SelectMany(nights.Wrong).ShouldBeEmpty();
    }

    [Fact]
    public void At_least_300_files_are_broken_alone_and_in_pairs_over_all_datasets()
    {
        nights.Files.Count.ShouldBeGreaterThanOrEqualTo(300);
        nights.Files.Count(f => f.Faults.Count == 2).ShouldBeGreaterThanOrEqualTo(100);
        nights.Files.Select(f => f.Dataset).Distinct().Order(StringComparer.Ordinal).ShouldBe(ContractCatalog.All.Select(c => c.Id).Order(StringComparer.Ordinal));
    }
}
