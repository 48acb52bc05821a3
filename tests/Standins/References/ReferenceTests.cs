using System.Reflection;
using System.Security;

namespace DongHaeng.Tests.Standins.References;

public class ReferenceTests
{
    private static readonly IReadOnlyList<GenericContext> Contexts = GenericContext.Of(Metadata.Module);

    [Fact]
    public void Every_reference_that_duckdb_net_makes_resolves()
    {
        Metadata.Tokens.Select(Failure).OfType<string>().ToList().ShouldBeEmpty();
        Metadata.Tokens.Count.ShouldBe(2_347);
    }

    [Fact]
    public void Both_standins_are_among_what_duckdb_net_refers_to()
    {
        var homes = Metadata.Tokens.Where(token => token >> 24 == 0x01)
            .Select(token => Metadata.Module.ResolveType(token).Assembly.GetName().Name)
            .ToList();

        homes.ShouldContain("DuckDB.NET.Bindings");
        homes.ShouldContain("Apache.Arrow");
    }

    /// <summary>Why the reference does not resolve; null where it does.</summary>
    private static string? Failure(int token)
    {
        var reasons = new HashSet<string>();
        foreach (var context in Contexts)
        {
            try
            {
                if (Metadata.Module.ResolveMember(token, context.OfType, context.OfMethod) is not null)
                {
                    return null;
                }
            }
            catch (Exception e) when (e is TypeLoadException or MissingMemberException or BadImageFormatException
                or VerificationException or ArgumentException or IOException)
            {
                reasons.Add(e.Message);
            }
        }

        return $"0x{token:x8}: {string.Join(" | ", reasons)}";
    }
}
