using System.Globalization;
using System.Text.Json;
using DongHaeng.Bench.Print;
using DongHaeng.Figures.Words;
using DongHaeng.Reports.Catalog;
using DongHaeng.Reports.Editions;
using DongHaeng.Warehouse.Publish;
using DongHaeng.Warehouse.Read;

if (args is not [var data, var report, var unit, var period, var folder, var rounds])
{
    throw new ArgumentException("DATA REPORT UNIT PERIOD FOLDER ROUNDS");
}

using var reader = new MetricReader(new SnapshotShelf(data));
var order = new ReportOrder(unit, DateOnly.ParseExact(period, "yyyy-MM-dd", CultureInfo.InvariantCulture), new Viewer("bench", Role.Analyst, null), Door.SignedIn, Language.Korean, DateTimeOffset.UnixEpoch);
var catalog = ReportCatalog.Get(report);
var document = catalog.Compose(reader, order);
File.WriteAllBytes(Path.Combine(folder, "ours.pdf"), PdfEdition.Of(document));
File.WriteAllText(Path.Combine(folder, "content.json"), Content.Of(document));

// The first drawing above has warmed all; what follows is drawn from what was read, and once more with the reading.
var drawn = Watch.Times(int.Parse(rounds, CultureInfo.InvariantCulture), () => PdfEdition.Of(document).Length);
var read = Watch.Times(int.Parse(rounds, CultureInfo.InvariantCulture), () => catalog.Draw(reader, order).Length);
Console.WriteLine(JsonSerializer.Serialize(new { drawn, read }));
return 0;
