using DongHaeng.Ingest.Rounds;
using Spectre.Console;

namespace DongHaeng.Host;

/// <summary>A progress bar on stderr where a person watches; silence where none does.</summary>
internal sealed class ProgressBars
{
    private readonly ProgressTask? task;

    private ProgressBars(ProgressTask? task) => this.task = task;

    /// <summary>Runs something with a bar.</summary>
    public static async Task<T> Run<T>(string what, Func<ProgressBars, Task<T>> work)
    {
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        if (Console.IsErrorRedirected || !terminal.Profile.Capabilities.Interactive)
        {
            return await work(new ProgressBars(null));
        }

        return await terminal.Progress()
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .StartAsync(async context =>
            {
                var bar = context.AddTask(what.PadRight(28));
                var result = await work(new ProgressBars(bar));
                bar.Value = bar.MaxValue;
                return result;
            });
    }

    /// <summary>A bar that counts to a number.</summary>
    public IProgress<int> Count(int of) => new Told<int>(done => Set(done, of));

    /// <summary>A bar that counts suppliers.</summary>
    public IProgress<RoundProgress> Suppliers() => new Told<RoundProgress>(p => Set(p.SuppliersDone, p.Suppliers));

    private void Set(int done, int of)
    {
        if (task != null)
        {
            task.MaxValue = Math.Max(of, 1);
            task.Value = done;
        }
    }

    /// <summary>Unlike Progress, tells at once and in order.</summary>
    private sealed class Told<T>(Action<T> tell) : IProgress<T>
    {
        public void Report(T value) => tell(value);
    }
}
