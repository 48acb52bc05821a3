namespace DongHaeng.Tests.Standins.ArrowStreams;

/// <summary>
/// A column of two values and a null: how SQL writes them, as which Arrow type they should arrive, and
/// the JSON that JavaScript should read.
/// </summary>
internal sealed record TypeCase(string Name, string First, string Second, string ArrowType, string Json)
{
    public string Select => $"unnest([{First}, {Second}, null]) as {Name}";
}
