namespace DongHaeng.Warehouse.Contracts;

/// <summary>Where the same key of a person, household or member of staff means the same one.</summary>
public enum KeyScope
{
    /// <summary>The dataset has no keys.</summary>
    None,

    /// <summary>Inside one source system of one center.</summary>
    Center,

    /// <summary>Inside one source system of a whole gu.</summary>
    Gu,

    /// <summary>Inside one source system anywhere in the city.</summary>
    City,
}
