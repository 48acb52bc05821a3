using System.Security.Cryptography;
using System.Text.Json;
using DongHaeng.Tests.Centers.Reading;

namespace DongHaeng.Tests.Centers;

[Collection(nameof(Exported))]
public sealed class ManifestTests(Exported exported)
{
    [Fact]
    public void Manifests_name_every_file_with_its_true_length_and_checksum()
    {
        foreach (var folder in Directory.GetDirectories(exported.Root))
        {
            var manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "manifest.json"))).RootElement;
            manifest.GetProperty("format").GetString().ShouldBe("donghaeng-export/1");
            manifest.GetProperty("supplier").GetString().ShouldBe(Path.GetFileName(folder));
            var files = manifest.GetProperty("files").EnumerateArray().ToList();
            files.Select(f => f.GetProperty("name").GetString()).Order(StringComparer.Ordinal)
                .ShouldBe(Directory.GetFiles(folder, "*.csv").Select(Path.GetFileName).Order(StringComparer.Ordinal));
            foreach (var file in files)
            {
                var bytes = File.ReadAllBytes(Path.Combine(folder, file.GetProperty("name").GetString()!));
                file.GetProperty("bytes").GetInt64().ShouldBe(bytes.Length);
                file.GetProperty("sha256").GetString().ShouldBe(Convert.ToHexStringLower(SHA256.HashData(bytes)));
                file.GetProperty("rows").GetInt32().ShouldBe(Csv.Read(bytes, file.GetProperty("encoding").GetString()!).Count - 1);
            }
        }
    }

    [Fact]
    public void Sequences_count_the_files_of_a_supplier_up_from_one()
    {
        foreach (var supplier in exported.Exports.Files.GroupBy(f => f.Supplier))
        {
            supplier.Select(f => f.Sequence).ShouldBe(Enumerable.Range(1, supplier.Count()).Select(i => (long)i));
            Manifest(supplier.Key).GetProperty("sequence").GetInt64().ShouldBe(supplier.Count());
        }
    }

    [Fact]
    public void The_night_goes_on_offering_what_was_there_before()
    {
        foreach (var (supplier, before) in exported.ManifestsBefore)
        {
            var old = JsonDocument.Parse(before).RootElement.GetProperty("files").EnumerateArray().Select(f => f.GetRawText()).ToList();
            Manifest(supplier).GetProperty("files").EnumerateArray().Select(f => f.GetRawText()).Take(old.Count).ShouldBe(old);
        }
    }

    [Fact]
    public void Manifests_say_in_Korean_time_when_they_were_made()
    {
        var punctual = exported.Night[0].Supplier;
        Manifest(punctual).GetProperty("generated_at").GetString().ShouldBe("2024-11-01T23:30:00+09:00");
        JsonDocument.Parse(exported.ManifestsBefore[punctual]).RootElement.GetProperty("generated_at").GetString().ShouldBe("2024-10-31T23:30:00+09:00");
    }

    private JsonElement Manifest(string supplier) => JsonDocument.Parse(File.ReadAllText(Path.Combine(exported.Root, supplier, "manifest.json"))).RootElement;
}
