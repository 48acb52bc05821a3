using DongHaeng.Ingest.Sources;
using DongHaeng.Tests.Support;

namespace DongHaeng.Tests.Ingest.Sources;

public sealed class FolderSourceTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_share_that_is_not_there_is_not_a_supplier_that_has_nothing() =>
        (await Said("share")).ShouldBe($"The folder {folder["share"]} does not exist: the share is probably not mounted. Mount it, or correct the source's location");

    [Fact]
    public async Task An_empty_mount_point_is_not_a_supplier_that_has_nothing()
    {
        Directory.CreateDirectory(folder["share"]);
        (await Said("share")).ShouldBe($"The folder {folder["share"]} is empty: the share is probably not mounted. Mount it, or correct the source's location");
    }

    [Fact]
    public async Task A_supplier_that_left_nothing_is_named_by_its_file()
    {
        Directory.CreateDirectory(folder["share", "c0002"]);
        (await Said("share")).ShouldStartWith($"{folder["share", "c0001", "manifest.json"]} cannot be read");
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_not_read()
    {
        Directory.CreateDirectory(folder["share", "c0001"]);
        File.WriteAllText(folder["share", "c0001", "a.csv"], "12345");
        (await Asked.Problem(Source("share", 4).Fetch("a.csv"))).Message.ShouldBe($"{folder["share", "c0001", "a.csv"]} is larger than 4 bytes");
        (await Source("share", 5).Fetch("a.csv")).ShouldBe("12345"u8.ToArray());
    }

    [Fact]
    public async Task A_share_that_does_not_answer_is_left_alone_and_not_risked_for_everybody() // a pipe that nobody writes to blocks as a dead share does
    {
        var suppliers = Enumerable.Range(1, 5).Select(n => $"c000{n}").ToList();
        foreach (var supplier in suppliers)
        {
            Directory.CreateDirectory(folder["share", supplier]);
            using var mkfifo = System.Diagnostics.Process.Start("mkfifo", [folder["share", supplier, "manifest.json"]]);
            await mkfifo.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        var source = new FolderSource(folder["share"], Asked.Patience(silence: 0.3), Asked.Gate());
        foreach (var supplier in suppliers)
        {
            var problem = await Asked.Problem(source.Ask(supplier: supplier));
            (problem.Message, problem.Hangs).ShouldBe(($"{folder["share", supplier, "manifest.json"]} did not answer within 0.3 s", true));
        }

        (await Asked.Problem(source.Ask(supplier: "c0006"))).Message.ShouldStartWith($"The folder {folder["share"]} does not answer");
        foreach (var supplier in suppliers)
        {
            await File.WriteAllTextAsync(folder["share", supplier, "manifest.json"], "", TestContext.Current.CancellationToken); // lets the reading thread go
        }
    }

    private FolderSource Source(string name, long bytes) => new(folder[name], Asked.Patience(bytes: bytes), Asked.Gate());

    private async Task<string> Said(string name) => (await Asked.Problem(Source(name, 1000).Ask())).Message;
}
