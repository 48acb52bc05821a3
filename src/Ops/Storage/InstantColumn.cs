using System.Data;
using System.Globalization;
using Dapper;

namespace DongHaeng.Ops.Storage;

/// <summary>Keeps times as UTC text of one fixed length, so that text order is time order in every database.</summary>
internal sealed class InstantColumn : SqlMapper.TypeHandler<DateTimeOffset>
{
    private const string Form = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    /// <summary>The text of an instant, cut to milliseconds.</summary>
    public static string Text(DateTimeOffset instant) => instant.UtcDateTime.ToString(Form, CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public override DateTimeOffset Parse(object value) =>
        DateTimeOffset.ParseExact((string)value, Form, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    /// <inheritdoc/>
    public override void SetValue(IDbDataParameter parameter, DateTimeOffset value)
    {
        parameter.DbType = DbType.String;
        parameter.Value = Text(value);
    }
}
