using System.Diagnostics;

namespace DongHaeng.Ingest.Sources;

/// <summary>One request's place at a host, and its time.</summary>
public sealed class Turn : IDisposable
{
    private static readonly TimeSpan LongestGrace = TimeSpan.FromSeconds(1);
    private readonly HostGate gate;
    private readonly string what;
    private readonly Patience patience;
    private readonly CancellationToken cancel;
    private readonly Stopwatch time = new();
    private bool inside;

    internal Turn(HostGate gate, string what, Patience patience, CancellationToken cancel) =>
        (this.gate, this.what, this.patience, this.cancel) = (gate, what, patience, cancel);

    /// <summary>Waits for one sign of life.</summary>
    /// <param name="step">Asks for it; its token ends when patience does.</param>
    /// <exception cref="SourceException">None came in time: the supplier hangs.</exception>
    public async Task<T> Wait<T>(Func<CancellationToken, ValueTask<T>> step)
    {
        var left = patience.Whole - time.Elapsed;
        var silence = gate.Silence(patience);
        var limit = left < silence ? left : silence;
        using var patient = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patient.CancelAfter(limit > TimeSpan.Zero ? limit : TimeSpan.Zero);
        try
        {
            var answer = step(patient.Token);
            var result = answer.IsCompletedSuccessfully ? answer.Result : await Aside(answer.AsTask(), limit, patient.Token);
            gate.Answered();
            return result;
        }
        catch (OperationCanceledException e) when (!cancel.IsCancellationRequested)
        {
            gate.Hung();
            throw new SourceException(Silent(silence, left < silence), e) { Hangs = true };
        }
    }

    /// <summary>Gives the place back.</summary>
    public void Dispose()
    {
        if (inside)
        {
            gate.Leave();
        }
    }

    internal void Entered()
    {
        inside = true;
        time.Start();
    }

    private async Task<T> Aside<T>(Task<T> answer, TimeSpan limit, CancellationToken patient)
    {
        var grace = limit / 10 < LongestGrace ? limit / 10 : LongestGrace;
        if (!inside || await Task.WhenAny(answer, Task.Delay(grace, patient)) == answer || !gate.StepAside())
        {
            return await answer.WaitAsync(patient);
        }

        inside = false;
        try
        {
            return await answer.WaitAsync(patient);
        }
        finally
        {
            gate.StepBack();
            if (answer.IsCompletedSuccessfully)
            {
                await gate.Enter(cancel);
                inside = true;
            }
        }
    }

    private string Silent(TimeSpan silence, bool whole) =>
        whole ? $"{what} was not there whole within {patience.Whole.TotalSeconds:0.###} s"
        : $"{what} did not answer within {silence.TotalSeconds:0.###} s" + (gate.Short && silence < patience.Silence ? " (shortened: other suppliers on this host hang as well)" : "");
}
