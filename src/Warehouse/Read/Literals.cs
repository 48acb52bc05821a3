using System.Globalization;
using System.Text.RegularExpressions;
using DuckDB.NET.Data;

namespace DongHaeng.Warehouse.Read;

/// <summary>
/// Puts the values of a query into its text. With parameters the database plans a query twice, before and after it knows
/// their types, and planning is most of what a small read costs.
/// </summary>
internal static partial class Literals
{
    /// <summary>The text with the value of each parameter in its place.</summary>
    /// <exception cref="ArgumentException">A parameter has no value, or one of a type that no query has.</exception>
    public static string In(string sql, IEnumerable<DuckDBParameter> parameters)
    {
        var values = parameters.ToDictionary(p => p.ParameterName, p => p.Value);
        return Name().Replace(sql, match => values.TryGetValue(match.Groups[1].Value, out var value)
            ? Of(value) : throw new ArgumentException($"The query has a parameter {match.Value} without a value."));
    }

    // In a DuckDB string only the quote has a meaning.
    private static string Of(object? value) => value switch
    {
        null or DBNull => "null",
        string text => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'",
        DateOnly day => string.Create(CultureInfo.InvariantCulture, $"date '{day:yyyy-MM-dd}'"),
        bool yes => yes ? "true" : "false",
        int or long => string.Create(CultureInfo.InvariantCulture, $"{value}"),
        _ => throw new ArgumentException($"A query's value cannot be a {value.GetType().Name}."),
    };

    [GeneratedRegex(@"\$([a-z_]+)")]
    private static partial Regex Name();
}
