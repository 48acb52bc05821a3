using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DongHaeng.Figures.Words;
using DongHaeng.Reports.Catalog;
using DongHaeng.Reports.Editions;
using DongHaeng.Reports.Layout;
using DongHaeng.Tests.Reports.Pdf;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Org;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Tests.Reports.Catalog;

/// <summary>What holds of every report of the catalog: a new one is looked at without a word here.</summary>
public sealed partial class EveryReportTests(GeumcheonCity city) : IClassFixture<GeumcheonCity>
{
    public static TheoryData<string, Door> Editions { get; } = [.. ReportCatalog.All.SelectMany(report => new[] { (report.Id, Door.SignedIn), (report.Id, Door.Mail) })];

    public static TheoryData<string> Reports { get; } = [.. ReportCatalog.All.Select(report => report.Id)];

    [Theory]
    [MemberData(nameof(Editions))]
    public void Every_number_in_its_tables_is_one_that_the_gate_gives_its_reader(string id, Door door)
    {
        foreach (var (order, report) in Orders(id, door))
        {
            var given = Given(order, report);
            var document = report.Compose(city.Reader, order);
            // The annex tells of files: what stands there is looked at in the tests of data quality.
            var cells = document.Sections.Where(section => !section.Annexed).SelectMany(section => section.Blocks).SelectMany(block => block.Tables).SelectMany(table => table.Rows.SelectMany(row => row.Index().Select(cell => (table.Title, Row: row[0].Text, Cell: cell.Item, Column: table.Rows.Sum(other => other[cell.Index].Number ?? 0))))).ToList();
            // What stands for all datasets that have no row of their own is what is left of the whole.
            var odd = cells.Where(one => one.Cell.Number is { } number && !given.Contains(Math.Round(number, 3)) && !(id == "data_quality" && given.Contains(one.Column))).Select(one => $"{order.Unit} {one.Title} | {one.Row}: {one.Cell.Text} ({one.Cell.Number})").ToList();
            odd.Take(5).ShouldBeEmpty($"{id} {door}: {odd.Count} of {cells.Count(one => one.Cell.Number != null)} numbers are no figures of the gate");
            if (id != "data_quality")
            {
                cells.Count(one => one.Cell.Number != null).ShouldBeGreaterThan(3, $"{id} {order.Unit}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void What_its_tables_say_stands_in_the_file_and_the_file_is_sound(string id, Door door)
    {
        foreach (var (order, report) in Orders(id, door))
        {
            var document = report.Compose(city.Reader, order);
            var bytes = PdfEdition.Of(document);
            using var pdf = new PdfReader(bytes);
            pdf.Check().ShouldContain("No syntax or stream encoding errors found");
            pdf.Ghostscript().ShouldBeEmpty($"{id} {order.Unit}");
            var text = Blank().Replace(pdf.Text(), "");
            var other = Blank().Replace(pdf.MuPdfText(), "");
            foreach (var table in Tables(document))
            {
                text.ShouldContain(Blank().Replace(table.Title, ""), customMessage: $"{id} {order.Unit}");
                other.ShouldContain(Blank().Replace(table.Title, ""), customMessage: $"{id} {order.Unit}, read by MuPDF");
                text.ShouldContain(document.Provenance.Code(table), customMessage: $"the code of {table.Title}");
                table.Rows.SelectMany(row => row).Where(cell => !text.Contains(Blank().Replace(cell.Text, ""), StringComparison.Ordinal)).Select(cell => cell.Text).ShouldBeEmpty($"{id} {order.Unit} {table.Title}");
            }

            Page.Overlaps(Page.Words(bytes)).ShouldBeEmpty($"{id} {order.Unit}");
            report.Draw(city.Reader, order).ShouldBe(bytes, "the same order gives the same bytes");
        }
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void The_workbook_has_the_same_tables_with_numbers_as_numbers(string id, Door door)
    {
        foreach (var (order, report) in Orders(id, door))
        {
            var document = report.Compose(city.Reader, order);
            var bytes = report.Tabulate(city.Reader, order);
            using (var book = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false))
            {
                new OpenXmlValidator().Validate(book, TestContext.Current.CancellationToken).Select(fault => fault.Description).ShouldBeEmpty();
            }

            var tables = Tables(document).ToList();
            var sheets = Workbook.Sheets(bytes);
            sheets.Count.ShouldBe(tables.Count + 1);
            foreach (var (table, sheet) in tables.Zip(sheets.Skip(1)))
            {
                sheet[0][0].ShouldBe(table.Title);
                sheet[1][0].ShouldEndWith(document.Provenance.Code(table));
                var rows = sheet.TakeLast(table.Rows.Count).ToList();
                rows.Select(row => row.Count).Distinct().ShouldBe([table.Columns.Count]);
                foreach (var (row, written) in table.Rows.Zip(rows))
                {
                    written.ShouldBe(row.Select(cell => cell.Number is { } number ? number.ToString("R", CultureInfo.InvariantCulture) : cell.Text + cell.Mark), $"{id} {table.Title}");
                }
            }

            report.Tabulate(city.Reader, order).ShouldBe(bytes, "the same order gives the same bytes");
        }
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Its_sections_are_numbered_one_after_the_other(string id)
    {
        foreach (var (order, report) in Orders(id, Door.SignedIn))
        {
            var numerals = report.Compose(city.Reader, order).Sections.Select(section => section.Title.Split(' ')[0]).Where(first => "ⅠⅡⅢⅣⅤⅥ".Contains(first, StringComparison.Ordinal)).ToList();
            numerals.Count.ShouldBeGreaterThanOrEqualTo(4, $"{id} {order.Unit}");
            string.Concat(numerals).ShouldBe("ⅠⅡⅢⅣⅤⅥ"[..numerals.Count], $"{id} {order.Unit}");
        }
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void The_English_edition_is_English_throughout(string id)
    {
        foreach (var (order, report) in Orders(id, Door.SignedIn).Concat(Orders(id, Door.Mail)))
        {
            using var pdf = new PdfReader(report.Draw(city.Reader, order with { Language = Language.English }));
            Hangul().Matches(pdf.Text()).Select(match => match.Value).ShouldBeEmpty($"{id} {order.Unit}");
        }
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_director_reads_no_dongs_name_and_nobody_gets_care_crises_of_a_dong_by_mail(string id)
    {
        var report = ReportCatalog.Get(id);
        var director = new Viewer("director", Role.Director, null);
        var dongs = OrgUnits.DongsOn(City.October).Select(dong => dong.Ko).ToHashSet();
        foreach (var unit in ReportPlaces.Of(city.Reader, Scope.Of(director, Door.SignedIn)).Where(unit => report.Levels.Contains(unit.Level)))
        {
            unit.Level.ShouldNotBe(Level.Dong);
            var order = City.Order(unit.Id, Period(report), director, Door.SignedIn);
            Tables(report.Compose(city.Reader, order)).SelectMany(table => table.Rows).Where(row => dongs.Contains(row[0].Text)).ShouldBeEmpty($"{id} {unit.Ko}");
        }

        var guarded = MetricCatalog.All.Where(metric => metric.IsProtected).Select(metric => metric.Ko).ToList();
        foreach (var (order, _) in Orders(id, Door.Mail).Where(one => one.Order.Unit[0] == 'd'))
        {
            Tables(report.Compose(city.Reader, order)).SelectMany(table => table.Rows).Where(row => guarded.Any(name => row[0].Text.StartsWith(name, StringComparison.Ordinal))).ShouldBeEmpty();
        }
    }

    /// <summary>A report on a unit of each of its levels, for those who read it.</summary>
    private IEnumerable<(ReportOrder Order, Report Report)> Orders(string id, Door door)
    {
        var report = ReportCatalog.Get(id);
        var (analyst, chief) = (new Viewer("analyst", Role.Analyst, null), City.ChiefOf(GeumcheonCity.Gu));
        var dong = city.Reader.Units(Scope.Of(chief, Door.SignedIn)).First(unit => unit.Level == Level.Dong && unit.GuId == GeumcheonCity.Gu).Id;
        return from level in report.Levels
               let order = level switch { Level.City => ("seoul", analyst), Level.Gu => (GeumcheonCity.Gu, chief), _ => (dong, chief) }
               select (City.Order(order.Item1, Period(report), order.Item2, door), report);
    }

    private DateOnly Period(Report report) => PublishedPeriods.Latest(city.Reader.Info()!, report.Grain);

    private static IEnumerable<Table> Tables(ReportDocument document) => document.Sections.SelectMany(section => section.Blocks).SelectMany(block => block.Tables);

    /// <summary>
    /// Every number that the gate gives that reader, of all metrics, places and parts; what a figure changed by from period to period;
    /// and of deliveries what stands in the file of deliveries, added up.
    /// </summary>
    private HashSet<double> Given(ReportOrder order, Report report)
    {
        var scope = Scope.Of(order.Viewer, order.Door);
        var info = city.Reader.Info()!;
        var given = new HashSet<double> { 0 };
        foreach (var (metric, grain) in MetricCatalog.All.SelectMany(metric => new[] { report.Grain, Grain.ToDate }.Where(metric.Knows).Select(grain => (metric, grain))))
        {
            foreach (var breakdown in metric.Breakdowns.Take(1).Select(one => one.Id).Prepend(null))
            {
                var last = grain == report.Grain ? order.Period : info.LastMonth;
                var large = new MetricQuery(metric.Id, [Level.City, Level.Gu], grain, info.Earliest(grain)!.Value, last, null, breakdown);
                var small = large with { Levels = [Level.Dong], Unit = GeumcheonCity.Gu };
                foreach (var series in new[] { large, small }.SelectMany(query => city.Reader.Read(query, scope)).GroupBy(row => (row.UnitId, row.Category)))
                {
                    var values = series.Select(row => row.Value).OfType<double>().ToList();
                    foreach (var number in values.Concat(series.SelectMany(row => new double?[] { row.Numerator, row.Denominator, row.Expected, row.Received }).OfType<double>()).Concat(from x in values from y in values select x - y))
                    {
                        given.Add(Math.Round(number, 3));
                    }
                }
            }
        }

        if (report.Id == "data_quality")
        {
            given.UnionWith(Delivered(scope, order, report));
        }

        return given;
    }

    private IEnumerable<double> Delivered(Scope scope, ReportOrder order, Report report)
    {
        var rows = Lines(city.Reader.ExportCollection(order.Period, order.Period, scope, Format.Csv)).ToList();
        var groups = rows.GroupBy(row => "").Concat(rows.GroupBy(row => row["dataset"])).Concat(rows.GroupBy(row => row["supplier_id"])).Concat(rows.GroupBy(row => row["gu_id"]));
        foreach (var group in groups.Select(one => one.ToList()).Append([]))
        {
            yield return group.Count;
            foreach (var same in group.GroupBy(row => row["status"]))
            {
                yield return same.Count();
            }

            yield return group.Sum(row => Number(row["rejected_rows"]) ?? 0);
            yield return group.Sum(row => Number(row["fact_rows"]) ?? 0);
        }
    }

    private static IEnumerable<Dictionary<string, string>> Lines(Export export)
    {
        using var file = new MemoryStream();
        export.WriteTo(file);
        var lines = System.Text.Encoding.UTF8.GetString(file.ToArray()).TrimStart('\ufeff').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var heads = lines[0].Split(',');
        return lines.Skip(1).Select(line => heads.Zip(Comma().Split(line)).ToDictionary(pair => pair.First, pair => pair.Second));
    }

    private static double? Number(string? text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")]
    private static partial Regex Comma();

    [GeneratedRegex("\\s+")]
    private static partial Regex Blank();

    [GeneratedRegex("[가-힣]+")]
    private static partial Regex Hangul();
}
