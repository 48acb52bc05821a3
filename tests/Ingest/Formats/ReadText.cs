using System.Text;
using DongHaeng.Ingest.Formats;
using DongHaeng.Ingest.Formats.Mappings;
using DongHaeng.Ingest.Landing;
using DongHaeng.Warehouse.Load;

namespace DongHaeng.Tests.Ingest.Formats;

/// <summary>Has bytes read as a file of c0001 for October 2024.</summary>
internal static class ReadText
{
    private static readonly FileReader Files = new(new Pseudonyms(new byte[32]), MappingCatalog.Load(null));

    public static ReadFile Of(string text, string dataset = "poverty_visit") => Of(Encoding.UTF8.GetBytes(text), dataset);

    public static ReadFile Of(byte[] bytes, string dataset = "poverty_visit") => Files.Read(Receipt(dataset), bytes);

    public static ReadFile Of(string text, Receipt receipt) => Files.Read(receipt, Encoding.UTF8.GetBytes(text));

    public static Receipt Receipt(string dataset = "poverty_visit") => new(
        "c0001", dataset, new(2024, 10, 1), new(2024, 10, 31), 1, "file.csv", new string('0', 64), 0,
        new(2024, 11, 1, 23, 30, 0, TimeSpan.FromHours(9)), new(2024, 11, 2, 1, 30, 0, TimeSpan.FromHours(9)));
}
