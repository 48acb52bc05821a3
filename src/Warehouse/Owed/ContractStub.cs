namespace DongHaeng.Warehouse.Contracts;

/// <summary>Stub.</summary>
public enum Rhythm
{
    /// <summary>Night.</summary>
    Night,

    /// <summary>Month.</summary>
    Month,

    /// <summary>Year.</summary>
    Year,

    /// <summary>YearAhead.</summary>
    YearAhead,
}

/// <summary>Stub.</summary>
public static class ContractStub
{
    extension(Contract contract)
    {
        /// <summary>Stub.</summary>
        public Rhythm Every => contract.Id.Length > 0 ? Rhythm.Night : Rhythm.Month;

        /// <summary>Stub.</summary>
        public int? DueOnBusinessDay => contract.Id.Length > 0 ? null : 5;
    }
}
