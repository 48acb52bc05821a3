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

    /// <summary>Those that tell figures, and not files.</summary>
    public static TheoryData<string, Door> EditionsOfFigures { get; } = [.. ReportCatalog.All.Where(report => report.Id != "data_quality").SelectMany(report => new[] { (report.Id, Door.SignedIn), (report.Id, Door.Mail) })];

    public static TheoryData<string> Reports { get; } = [.. ReportCatalog.All.Select(report => report.Id)];

    [Theory]
    [MemberData(nameof(Editions))]
    public void Every_number_in_its_tables_is_one_that_the_gate_gives_its_reader(string id, Door door)
    {
        foreach (var (order, report) in Orders(id, door))
        {
            var told = new Told(city.Reader, order, report);
            var document = report.Compose(city.Reader, order);
            // The annex tells of files: what stands there is looked at in the tests of data quality.
            var cells = document.Sections.Where(section => !section.Annexed).SelectMany(section => section.Blocks).SelectMany(block => block.Tables).SelectMany(table => table.Rows.SelectMany(row => row.Index().Select(cell => (table.Title, Row: row[0].Text, Cell: cell.Item, Column: table.Rows.Sum(other => other[cell.Index].Number ?? 0))))).ToList();
            // What stands for all datasets that have no row of their own is what is left of the whole.
            var odd = cells.Where(one => one.Cell.Number is { } number && !told.Has(number) && !(id == "data_quality" && told.Has(one.Column))).Select(one => $"{order.Unit} {one.Title} | {one.Row}: {one.Cell.Text} ({one.Cell.Number})").ToList();
            odd.Take(5).ShouldBeEmpty($"{id} {door}: {odd.Count} of {cells.Count(one => one.Cell.Number != null)} numbers are no figures of the gate");
            if (id != "data_quality")
            {
                cells.Count(one => one.Cell.Number != null).ShouldBeGreaterThan(3, $"{id} {order.Unit}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(EditionsOfFigures))]
    public void A_row_that_names_a_place_or_a_metric_has_that_ones_numbers(string id, Door door)
    {
        var named = 0;
        foreach (var (order, report) in Orders(id, door))
        {
            var told = new Told(city.Reader, order, report);
            var document = report.Compose(city.Reader, order);
            foreach (var section in document.Sections.Where(section => !section.Annexed))
            {
                foreach (var (table, row, cell, column) in section.Blocks.SelectMany(block => block.Tables).SelectMany(table => table.Rows.SelectMany(row => row.Zip(table.Columns).Skip(1).Select(pair => (table, row, pair.First, pair.Second)))))
                {
                    var place = PlaceOf(row[0].Text) ?? (section.Appended ? section.Title.Split(' ')[^1] : document.Title.Split(' ')[0]);
                    var metric = MetricOf(row[0].Text) ?? MetricOf(column.Group ?? column.Head);
                    if (cell.Number is { } number && (metric is not null || PlaceOf(row[0].Text) is not null))
                    {
                        told.Has(number, metric, place).ShouldBeTrue($"{id} {order.Unit} {table.Title} | {row[0].Text} | {column.Head}: {cell.Text} is no number of {metric ?? "any metric"} of {place}");
                        named++;
                    }
                }
            }
        }

        named.ShouldBeGreaterThan(3, id);
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

    private static string? PlaceOf(string row) => Places.Find(place => row == place || row == $"{place} 계");

    // Of names that begin alike the longest; a column breaks a long name into lines.
    private static string? MetricOf(string text) => MetricCatalog.All.Where(metric => Blank().Replace(text, "").StartsWith(Blank().Replace(metric.Ko, "") + "(", StringComparison.Ordinal) || text == metric.Ko).MaxBy(metric => metric.Ko.Length)?.Id;

    private static readonly List<string> Places = ["서울특별시", .. OrgUnits.Gus.Select(gu => gu.Ko), .. OrgUnits.DongsOn(City.October).Select(dong => dong.Ko)];

    private DateOnly Period(Report report) => PublishedPeriods.Latest(city.Reader.Info()!, report.Grain);

    private static IEnumerable<Table> Tables(ReportDocument document) => document.Sections.SelectMany(section => section.Blocks).SelectMany(block => block.Tables);

    [GeneratedRegex("\\s+")]
    private static partial Regex Blank();

    [GeneratedRegex("[가-힣]+")]
    private static partial Regex Hangul();
}
