namespace DongHaeng.Warehouse.Read;

/// <summary>How precisely a viewer sees a place's figures through a door.</summary>
public enum Precision
{
    /// <summary>As they are.</summary>
    Exact,

    /// <summary>As in mails: of the city and gus counts under 8 are masked; dongs are protected.</summary>
    Masked,

    /// <summary>0 to 7 is masked and all else rounded to the nearest 5.</summary>
    Protected,
}
