namespace DongHaeng.Ingest.Sources;

/// <summary>
/// The way to one host: how many requests it gets at the same time, and how patiently. Who is silent for a while waits
/// aside, so that hanging suppliers do not hold the places of healthy ones; where one after another hangs, patience shrinks.
/// </summary>
/// <param name="everywhere">The places of all hosts together.</param>
/// <param name="atOnce">The places of this host.</param>
public sealed class HostGate(SemaphoreSlim everywhere, int atOnce) : IDisposable
{
    /// <summary>So many may wait aside for each place.</summary>
    public const int AsideForEach = 6;

    private const int InARow = 5, Fraction = 10;
    private readonly SemaphoreSlim here = new(atOnce);
    private int aside;
    private int hanging;

    /// <summary>Whether so many suppliers hung one after another that the rest is waited for less.</summary>
    public bool Short => Volatile.Read(ref hanging) >= InARow;

    /// <summary>Runs one request with a place of its own.</summary>
    /// <param name="what">What is asked, for messages.</param>
    /// <param name="patience">How long it may take.</param>
    /// <param name="request">The request; it waits for its supplier by the turn.</param>
    /// <param name="cancel">Ends it.</param>
    public async Task<T> Ask<T>(string what, Patience patience, Func<Turn, Task<T>> request, CancellationToken cancel)
    {
        using var turn = new Turn(this, what, patience, cancel);
        await Enter(cancel);
        turn.Entered();
        return await request(turn);
    }

    /// <summary>Frees the places.</summary>
    public void Dispose() => here.Dispose();

    internal async Task Enter(CancellationToken cancel)
    {
        await here.WaitAsync(cancel);
        try
        {
            await everywhere.WaitAsync(cancel);
        }
        catch
        {
            here.Release();
            throw;
        }
    }

    internal void Leave()
    {
        everywhere.Release();
        here.Release();
    }

    /// <summary>Gives a silent request's place to others; not where too many wait already.</summary>
    internal bool StepAside()
    {
        if (Interlocked.Increment(ref aside) > AsideForEach * atOnce)
        {
            Interlocked.Decrement(ref aside);
            return false;
        }

        Leave();
        return true;
    }

    internal void StepBack() => Interlocked.Decrement(ref aside);

    internal TimeSpan Silence(Patience patience) => Short ? patience.Silence / Fraction : patience.Silence;

    internal void Answered() => Volatile.Write(ref hanging, 0);

    internal void Hung() => Interlocked.Increment(ref hanging);
}
