using System.Text.Json.Serialization;

namespace DongHaeng.Warehouse.Quarantine;

/// <summary>What is strange about a file that was taken.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<WarningKind>))]
public enum WarningKind
{
    /// <summary>A record names a record of another dataset that its supplier has not delivered.</summary>
    Reference,

    /// <summary>Two records with ids of their own have the same natural key.</summary>
    Duplicate,

    /// <summary>Far more or fewer rows a business day than the supplier sends of the dataset usually.</summary>
    Volume,

    /// <summary>A month's records nearly all repeat those of the month before: same day of the month, same persons, same codes.</summary>
    Copied,

    /// <summary>Half of a month's records or more stand on its last two business days.</summary>
    MonthEnd,

    /// <summary>Of people or households counted by a supplier in a year, half the numbers or more end in 0 or 5.</summary>
    Heaped,

    /// <summary>For seven months all lie on one side of what the supplier sent in the twelve months before.</summary>
    Shift,
}
