namespace DongHaeng.Ops.Storage;

/// <summary>One step of the operational schema.</summary>
/// <param name="Name">The file's name without its ending: 0001_accounts.</param>
/// <param name="Sql">What it does.</param>
internal sealed record Migration(string Name, string Sql);
