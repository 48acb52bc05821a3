namespace DongHaeng.Ingest.Sources;

/// <summary>The sources of the settings, opened for one round: whom to ask, and where.</summary>
public sealed class OpenSources : IDisposable
{
    private readonly Dictionary<string, (ISource Source, string Place)> of = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HostGate> gates = new(StringComparer.Ordinal);
    private readonly List<IDisposable> open = [];
    private readonly SemaphoreSlim everywhere;

    private OpenSources(int atOnce) => everywhere = new(atOnce);

    /// <summary>Everybody who is to be asked, in the order of the settings.</summary>
    public IReadOnlyList<string> Suppliers { get; private set; } = [];

    /// <summary>How many suppliers must be worked on at the same time, so that hanging ones never hold up the others.</summary>
    public int Breadth { get; private set; }

    /// <summary>Where a supplier's files are.</summary>
    public ISource this[string supplier] => of[supplier].Source;

    /// <summary>The location of a supplier's source, as the settings write it.</summary>
    public string Place(string supplier) => of[supplier].Place;

    /// <summary>Opens the sources.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="day">Today, which decides what centers there are.</param>
    /// <exception cref="InvalidOperationException">The settings make no sense; the message says what to do.</exception>
    public static OpenSources Open(IngestSettings settings, DateOnly day)
    {
        if (SourceRules.Problem(settings, day) is { } problem)
        {
            throw new InvalidOperationException(problem);
        }

        var sources = new OpenSources(settings.AtOnce);
        foreach (var (source, suppliers) in SupplierShares.Of(settings, day))
        {
            var opened = sources.Make(source, settings);
            foreach (var supplier in suppliers)
            {
                sources.of.Add(supplier, (opened, source.Location));
            }
        }

        sources.Suppliers = [.. sources.of.Keys];
        sources.Breadth = settings.AtOnce + sources.gates.Keys.Sum(host => AtOnce(host, settings)) * HostGate.AsideForEach;
        return sources;
    }

    /// <summary>Closes all connections.</summary>
    public void Dispose()
    {
        foreach (var part in open.Concat(gates.Values).Append(everywhere))
        {
            part.Dispose();
        }
    }

    private static int AtOnce(string host, IngestSettings settings) => settings.Sources.Where(s => SourcePlace.Host(s) == host).Min(s => s.AtOnce);

    private ISource Make(SourceSettings source, IngestSettings settings)
    {
        var (patience, gate) = (Patience.With(source, settings), Gate(source, settings));
        try
        {
            ISource made = source.Kind switch
            {
                "folder" => new FolderSource(source.Location, patience, gate),
                "http" => new HttpSource(new Uri(source.Location), Credentials.Of(source), patience, gate),
                _ => new Sftp.SftpSource(Sftp.SshPlace.Of(source), patience, gate),
            };
            if (made is IDisposable disposable)
            {
                open.Add(disposable);
            }

            return made;
        }
        catch (SourceException e)
        {
            return new UnusableSource($"{source.Location} is not asked. {e.Message}");
        }
    }

    private HostGate Gate(SourceSettings source, IngestSettings settings)
    {
        var host = SourcePlace.Host(source);
        return gates.TryGetValue(host, out var gate) ? gate : gates[host] = new HostGate(everywhere, AtOnce(host, settings));
    }
}
