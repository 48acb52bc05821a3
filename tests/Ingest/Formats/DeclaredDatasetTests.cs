using DongHaeng.Ingest.Formats;
using DongHaeng.Warehouse.Contracts;

namespace DongHaeng.Tests.Ingest.Formats;

public sealed class DeclaredDatasetTests
{
    [Theory]
    [InlineData("c0001", "poverty_visit")]
    [InlineData("g01", "staff_month")]
    [InlineData("foundation", "population")]
    public void Whoever_owes_a_dataset_may_deliver_it(string supplier, string dataset) => Wrong(supplier, dataset).ShouldBeNull();

    [Theory]
    [InlineData("g01", "poverty_visit", "centers")]
    [InlineData("foundation", "poverty_visit", "centers")]
    [InlineData("c0001", "staff_month", "the offices of gus")]
    [InlineData("c0001", "population", "the welfare foundation")]
    public void Nobody_else_may(string supplier, string dataset, string owner) => Wrong(supplier, dataset)!.En.ShouldContain($"is delivered by {owner}");

    private static DongHaeng.Warehouse.Load.Refusal? Wrong(string supplier, string dataset) =>
        DeclaredDataset.Wrong(ReadText.Receipt() with { Supplier = supplier, Dataset = dataset }, ContractCatalog.Get(dataset));
}
