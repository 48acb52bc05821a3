using DongHaeng.Samples.Centers.Answers;
using DongHaeng.Samples.Centers.Faults;
using DongHaeng.Samples.Centers.Places;
using DongHaeng.Samples.Centers.Times;

namespace DongHaeng.Samples.Centers.Exports;

/// <summary>
/// Makes the exports of centers, gus and the foundation as docs/exports.md describes them: first the monthly files, then nights. The same seed
/// gives the same bytes, however many threads make them and whichever centers are asked for.
/// </summary>
/// <param name="root">The folder that gets a folder for each supplier.</param>
/// <param name="seed">Of all chance.</param>
/// <param name="centers">Only these suppliers; null for all centers that are open, all gus and the foundation.</param>
/// <param name="threads">How many suppliers are made at a time; null for one a processor.</param>
/// <param name="options">Forms, faults, datasets and what is kept.</param>
public sealed class CenterExports(string root, int seed = 1, IReadOnlyCollection<string>? centers = null, int? threads = null, ExportOptions? options = null)
{
    private readonly ExportOptions options = options ?? new();
    private readonly Punctuality punctuality = new(seed);
    private readonly SortedDictionary<string, List<ExportFile>> made = new(StringComparer.Ordinal);
    private DateOnly first;

    /// <summary>All files made so far, by supplier and sequence.</summary>
    public IReadOnlyList<ExportFile> Files => [.. made.Values.SelectMany(f => f)];

    /// <summary>Makes each supplier's monthly files, as on offer in the night that ends the last month.</summary>
    /// <param name="firstMonth">Any day of the first month.</param>
    /// <param name="lastMonth">Any day of the last month.</param>
    /// <param name="progress">Gets the number of suppliers done.</param>
    /// <returns>The files made.</returns>
    /// <exception cref="InvalidOperationException">Monthly files were made before: later ones come by nights.</exception>
    public IReadOnlyList<ExportFile> Months(DateOnly firstMonth, DateOnly lastMonth, IProgress<int>? progress = null)
    {
        if (made.Count > 0)
        {
            throw new InvalidOperationException("The monthly files are made already. Call Night for what comes later, or begin with a new CenterExports.");
        }

        first = firstMonth.FirstOfMonth();
        var last = lastMonth.LastOfMonth();
        var rhythm = new Rhythm(seed, punctuality, options.Connected);
        return Make(first, last, last.Night(), progress, 0, supplier => [.. rhythm.Months(supplier, first, last)]);
    }

    /// <summary>Makes a night's files: month to date, late entries and corrections to the month before, late months.</summary>
    /// <param name="night">The day whose evening it is.</param>
    /// <param name="progress">Gets the number of suppliers done.</param>
    /// <returns>The files made in this night; the manifests offer the older ones too.</returns>
    /// <exception cref="InvalidOperationException">No monthly files were made before.</exception>
    public IReadOnlyList<ExportFile> Night(DateOnly night, IProgress<int>? progress = null)
    {
        if (made.Count == 0)
        {
            throw new InvalidOperationException("Call Months before Night: a night goes on from what was sent before.");
        }

        var rhythm = new Rhythm(seed, punctuality, options.Connected);
        return Make(first, night, night.Night(), progress, options.FaultyShare,
            supplier => [.. rhythm.Night(supplier, night, first, made.GetValueOrDefault(supplier, [])).Select(s => (s, night.Night()))]);
    }

    /// <summary>Makes one file a supplier, dataset and year, as when centers hand over what their systems hold.</summary>
    /// <param name="firstYear">The first year.</param>
    /// <param name="lastYear">The last year.</param>
    /// <param name="progress">Gets the number of suppliers done.</param>
    /// <returns>The files made.</returns>
    public IReadOnlyList<ExportFile> Years(int firstYear, int lastYear, IProgress<int>? progress = null)
    {
        first = new DateOnly(firstYear, 1, 1);
        var last = new DateOnly(lastYear, 12, 31);
        return Make(first, last, last.Night(), progress, 0, supplier =>
            [.. from year in Enumerable.Range(firstYear, lastYear - firstYear + 1)
                from dataset in Events.Stories.DatasetsOf(supplier)
                select (new Span(dataset, new DateOnly(year, 1, 1), new DateOnly(year, 12, 31)), last.Night())]);
    }

    /// <summary>What the files made so far must come to.</summary>
    /// <param name="asOf">The reference day, to which open cases are followed.</param>
    public Truth Truth(DateOnly asOf) => Answers.Truth.Of(Files, asOf);

    private List<ExportFile> Make(
        DateOnly from, DateOnly to, DateTime generatedAt, IProgress<int>? progress, double faulty, Func<string, List<(Span Span, DateTime MadeAt)>> plan)
    {
        var suppliers = (centers ?? Suppliers.Of(from, to))
            .Distinct().Where(s => Suppliers.DongsOf(s, from, to).Any()).Order(StringComparer.Ordinal).ToArray();
        var results = new List<ExportFile>[suppliers.Length];
        var done = 0;
        Parallel.For(0, suppliers.Length, new ParallelOptions { MaxDegreeOfParallelism = threads ?? Environment.ProcessorCount }, i =>
        {
            results[i] = Make(suppliers[i], generatedAt, faulty, plan(suppliers[i]));
            progress?.Report(Interlocked.Increment(ref done));
        });
        foreach (var files in results.Where(r => r.Count > 0))
        {
            if (!made.TryAdd(files[0].Supplier, files))
            {
                made[files[0].Supplier].AddRange(files);
            }
        }

        return [.. results.SelectMany(r => r)];
    }

    private List<ExportFile> Make(string supplier, DateTime generatedAt, double faulty, List<(Span Span, DateTime MadeAt)> plan)
    {
        if (plan.Count == 0)
        {
            return [];
        }

        var folder = Directory.CreateDirectory(Path.Combine(root, supplier)).FullName;
        var before = made.GetValueOrDefault(supplier, []);
        var sequence = before.Count == 0 ? options.SentBefore : before[^1].Sequence;
        var numbered = plan.ConvertAll(p => (p.Span, p.MadeAt, Sequence: ++sequence));
        var files = numbered.GroupBy(p => p.Span.Dataset).SelectMany(p => Make(supplier, folder, p.Key, faulty, [.. p])).OrderBy(f => f.Sequence).ToList();
        Manifest.Write(folder, supplier, generatedAt, [.. before, .. files]);
        return files;
    }

    /// <summary>One dataset after another, so that no more than one book is open.</summary>
    private IEnumerable<ExportFile> Make(string supplier, string folder, string dataset, double faulty, IReadOnlyList<(Span Span, DateTime MadeAt, long Sequence)> plan)
    {
        var book = new SupplierBook(seed, supplier, dataset, plan.Min(p => p.Span.From), plan.Max(p => p.Span.To), punctuality);
        var dialect = options.Uniform ? Dialect.Uniform(seed, supplier) : options.Varied ? Dialect.Varied(seed, supplier) : Dialect.Of(seed, supplier);
        foreach (var (span, madeAt, sequence) in plan)
        {
            var (file, bytes) = FaultyNight.Break(seed, faulty, supplier, book, span, madeAt, sequence, dialect) ?? book.Export(span, madeAt, sequence, dialect);
            File.WriteAllBytes(Path.Combine(folder, file.Name), bytes);
            yield return (options.Keep ?? Answers.Truth.Datasets).Contains(dataset) ? file : file.WithoutLines();
        }
    }
}
